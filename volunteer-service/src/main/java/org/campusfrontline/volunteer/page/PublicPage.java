package org.campusfrontline.volunteer.page;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.campusfrontline.platform.Language;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// One card to be read on a phone or printed: no script, no picture, nothing from elsewhere. Nothing keeps it and no
/// search engine lists it. `title` and `foot` are among its words.
public final class PublicPage {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{margin:0;font:16px/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;
            background:Canvas;color:CanvasText}
            main{max-width:34rem;margin:0 auto;padding:1.25rem}
            h1{font-size:1.3125rem;margin:.5rem 0 1rem}
            dl{margin:0}div.row{display:flex;gap:1rem;padding:.6rem 0;border-bottom:1px solid rgba(128,128,128,.35)}
            dt{flex:0 0 6.5rem;opacity:.75}dd{margin:0;overflow-wrap:anywhere}
            ul{margin:0;padding-left:1.1rem}footer{margin-top:1.5rem;font-size:.8125rem;opacity:.75}
            """;
    private final Language language;
    private final Map<String, String> words;
    private final StringBuilder html;

    public PublicPage(Language language, Map<String, String> zh, Map<String, String> en, String moreStyle) {
        this.language = language;
        this.words = language == Language.EN ? en : zh;
        this.html = new StringBuilder("<!doctype html><html lang=\"")
                .append(language.tag())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
                .append(word("title"))
                .append("</title><style>")
                .append(STYLE)
                .append(moreStyle)
                .append("</style></head><body><main><h1>")
                .append(word("title"))
                .append("</h1>");
    }

    public String word(String key) {
        return words.getOrDefault(key, key);
    }

    public String chosen(String zh, String en) {
        return language == Language.EN ? en : zh;
    }

    /// Markup of the page's own, in which texts of others are escaped.
    public PublicPage add(String markup) {
        html.append(markup);
        return this;
    }

    /// Nothing where there is no value.
    public PublicPage row(String name, @Nullable String value) {
        return value == null ? this : rowOf(name, escaped(value));
    }

    public PublicPage rowOf(String name, String markup) {
        return add("<div class=\"row\"><dt>" + word(name) + "</dt><dd>" + markup + "</dd></div>");
    }

    public String html() {
        return html + "<footer>" + word("foot") + "</footer></main></body></html>\n";
    }

    public RestResponse<String> answer() {
        return RestResponse.ResponseBuilder.ok(html())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language")
                .header("Content-Language", language.tag())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
