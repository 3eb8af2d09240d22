package org.campusfrontline.roster.paper;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.campusfrontline.platform.Language;
import org.jboss.resteasy.reactive.RestResponse;

/// The forms in which a drawing is handed out: pictures and pages, of which a client asks for one by `Accept`, and
/// printed sheets, which have an address of their own.
public enum Form {
    SVG(Form.SVG_TYPE, ";charset=UTF-8"),
    HTML(MediaType.TEXT_HTML, ";charset=UTF-8"),
    PDF(Form.PDF_TYPE, "");

    public static final String SVG_TYPE = "image/svg+xml";
    public static final String PDF_TYPE = "application/pdf";

    private static final List<Variant> SEEN = List.of(
            new Variant(MediaType.valueOf(SVG_TYPE), (String) null, null),
            new Variant(MediaType.TEXT_HTML_TYPE, (String) null, null));
    private final String type;
    private final String charset;

    Form(String type, String charset) {
        this.type = type;
        this.charset = charset;
    }

    /// SVG or HTML, of a request that accepts at least one of them.
    public static Form seen(Request request) {
        MediaType chosen = request.selectVariant(SEEN).getMediaType();
        return MediaType.TEXT_HTML_TYPE.isCompatible(chosen) ? HTML : SVG;
    }

    public RestResponse<String> answer(String drawing, Language language) {
        return headed(RestResponse.ResponseBuilder.ok(drawing), language).build();
    }

    public RestResponse<byte[]> answer(byte[] drawing, Language language) {
        return headed(RestResponse.ResponseBuilder.ok(drawing), language).build();
    }

    private <T> RestResponse.ResponseBuilder<T> headed(RestResponse.ResponseBuilder<T> answer, Language language) {
        return answer.type(type + charset)
                .header("Vary", "Accept, Accept-Language")
                .header("Content-Language", language.tag())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("Cache-Control", "private, no-store");
    }
}
