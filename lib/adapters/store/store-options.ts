export interface StoreSecrets {
	/** Keys the hashes of people; never rotated. Empty: from the key file (SQLite only). */
	readonly pepper?: string;
	/** Encrypts mailbox secrets; 32 bytes as hex or base64, or any passphrase. */
	readonly encryptionKey?: string;
	/** Still opens what was encrypted before the rotation. */
	readonly previousEncryptionKey?: string;
}

export interface SqliteStoreOptions extends StoreSecrets {
	readonly kind: 'sqlite';
	/** A file path, or `:memory:`. */
	readonly file: string;
	/** How long a write waits for another process. */
	readonly busyTimeoutMs?: number;
}

export interface PostgresStoreOptions extends StoreSecrets {
	readonly kind: 'postgres';
	readonly connectionString?: string;
	readonly host?: string;
	readonly port?: number;
	readonly database?: string;
	readonly user?: string;
	readonly password?: string;
	readonly schema?: string;
	readonly ssl?: boolean;
	/** PEM of the authority that signed the server's certificate. */
	readonly caCertificate?: string;
	readonly maxConnections?: number;
}

export type StoreOptions = SqliteStoreOptions | PostgresStoreOptions;
