package org.campusfrontline.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.InetAddress;
import java.util.List;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/// The issuer's server. Runs on the JVM's own class loader, because that of a test application ends with the
/// application.
public final class IssuerServer {

    private static final String NAME = "campus";

    private IssuerServer() {}

    /// Starts the server and returns its issuer address and its private key, parted by a line break.
    public static String start() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID(NAME).generate();
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                false, null, null, false, new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"))));
        server.start(InetAddress.getLoopbackAddress(), 0);
        return "http://127.0.0.1:" + server.baseUrl().port() + "/" + NAME + "\n" + key.toJSONString();
    }
}
