package org.campusfrontline.gateway.issuer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Whose tokens count.
@ConfigMapping(prefix = "campus.gateway.issuer")
public interface IssuerSettings {

    /// The issuer, spelled exactly as its tokens spell it.
    String url();

    /// The audience that a token must name; left out, any.
    Optional<String> audience();

    /// The claim that holds the person number.
    @WithDefault("sub")
    String subjectClaim();

    /// How far the issuer's clock may run ahead of ours; a token never outlives its own end.
    @WithDefault("PT5S")
    Duration skew();

    /// How often keys are read again without need.
    @WithDefault("PT5M")
    Duration refresh();

    /// The shortest time between two readings that unknown keys cause.
    @WithDefault("PT5S")
    Duration unknownKeyPause();

    /// How many verified tokens are remembered.
    @WithDefault("50000")
    int rememberedTokens();
}
