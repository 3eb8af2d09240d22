package org.campusfrontline.volunteer.certificate.key;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// Under which name and address certificates are issued.
@ConfigMapping(prefix = "campus.certificate")
public interface CertificateSettings {

    /// The origin under which everyone reaches the front door; a certificate's QR code and credential hold it for good.
    @WithDefault("http://127.0.0.1:8080")
    URI publicOrigin();

    /// Who signs, as a PDF reader shows it: the university's name.
    @WithDefault("Campus volunteering")
    String signer();

    /// How old a key is before it may be rotated, so that a button pressed twice makes one key.
    @WithDefault("PT1H")
    Duration leastKeyAge();

    /// How long a key's certificate says that it is good.
    @WithDefault("P7305D")
    Duration keyGoodFor();
}
