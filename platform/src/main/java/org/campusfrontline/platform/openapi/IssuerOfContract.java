package org.campusfrontline.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// Names the configured issuer in the served document, so that a console can sign in there.
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class IssuerOfContract implements OASFilter {

    @Override
    public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
        if (SharedParts.DISCOVERY.equals(scheme.getOpenIdConnectUrl())) {
            ConfigProvider.getConfig()
                    .getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                    .ifPresent(issuer -> scheme.setOpenIdConnectUrl(
                            issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration"));
        }
        return scheme;
    }
}
