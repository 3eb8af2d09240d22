package org.campusfrontline.deploy.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.campusfrontline.deploy.local.process.Secrets;

/// The issuer's RSA key: made once and kept in a file, never the one that ships with the library.
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static JWK in(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                RSAKey key = new RSAKeyGenerator(BITS).generate();
                Secrets.write(file, key.toJSONString());
            }
            return JWK.parse(Files.readString(file));
        } catch (JOSEException | ParseException e) {
            throw new IOException("no usable key in " + file, e);
        }
    }
}
