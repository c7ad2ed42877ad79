package io.github.perfectgym4j.benchmarks.server;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.LongAdder;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/** Counts how often the server's private key is taken: once in each full handshake, never when a session is resumed. */
final class CountingKeyManager extends X509ExtendedKeyManager {

    private final X509ExtendedKeyManager real;
    private final LongAdder used = new LongAdder();

    CountingKeyManager(X509ExtendedKeyManager real) {
        this.real = real;
    }

    long used() {
        return used.sum();
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        used.increment();
        return real.getPrivateKey(alias);
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return real.getCertificateChain(alias);
    }

    @Override
    public String chooseEngineServerAlias(String keyType, Principal[] issuers, SSLEngine engine) {
        return real.chooseEngineServerAlias(keyType, issuers, engine);
    }

    @Override
    public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
        return real.chooseServerAlias(keyType, issuers, socket);
    }

    @Override
    public String[] getServerAliases(String keyType, Principal[] issuers) {
        return real.getServerAliases(keyType, issuers);
    }

    @Override
    public String chooseClientAlias(String[] keyType, Principal[] issuers, Socket socket) {
        return real.chooseClientAlias(keyType, issuers, socket);
    }

    @Override
    public String[] getClientAliases(String keyType, Principal[] issuers) {
        return real.getClientAliases(keyType, issuers);
    }
}
