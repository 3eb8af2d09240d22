package org.campusfrontline.platform.testing;

import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;

/// A real OpenID Connect issuer on the loopback address, one for the JVM.
public final class TestIssuer {

    private static final String STATE = "campus.parts.issuer";

    private TestIssuer() {}

    /// The issuer's address: discovery stands below it.
    public static String url() {
        return started()[0];
    }

    static RSAKey key() {
        try {
            return RSAKey.parse(started()[1]);
        } catch (ParseException e) {
            throw new IllegalStateException("our own key is always readable", e);
        }
    }

    private static String[] started() {
        return JvmState.once(STATE, TestIssuer::start).split("\n", 2);
    }

    private static String start() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader system = ClassLoader.getSystemClassLoader();
        thread.setContextClassLoader(system);
        try {
            Class<?> server = Class.forName(IssuerServer.class.getName(), true, system);
            return (String) server.getMethod("start").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the issuer does not start", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
