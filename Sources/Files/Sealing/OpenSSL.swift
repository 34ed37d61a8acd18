import COpenSSL

/// The system's library of hashes and ciphers.
enum OpenSSL {
    /// OpenSSL takes its tables away when the program ends (`atexit`), also from under a thread that is still hashing.
    /// The preview ends like that at any moment, so the tables stay until the system takes all.
    /// Source: https://docs.openssl.org/3.0/man3/OPENSSL_init_crypto/
    static let isReady = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_ATEXIT), nil) == 1
}
