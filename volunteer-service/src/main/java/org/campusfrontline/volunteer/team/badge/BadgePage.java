package org.campusfrontline.volunteer.team.badge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Language;
import org.campusfrontline.volunteer.qr.QrDots;
import org.jspecify.annotations.Nullable;

/// The badge as a page: one card to be read on a phone or printed, no script, nothing from elsewhere, with a QR code of
/// its own address.
final class BadgePage {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{margin:0;font:18px/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;
            background:Canvas;color:CanvasText}
            main{max-width:34rem;margin:0 auto;padding:1.25rem}
            h1{font-size:1.375rem;margin:.5rem 0 1rem}
            dl{margin:0}div.row{display:flex;gap:1rem;padding:.6rem 0;border-bottom:1px solid rgba(128,128,128,.35)}
            dt{flex:0 0 7rem}dd{margin:0;overflow-wrap:anywhere;font-weight:600}
            svg{display:block;width:11rem;height:11rem;margin:1.25rem auto;background:#fff}
            footer{margin-top:1.5rem;font-size:.875rem}
            @media print{:root{color-scheme:light}main{border:2px solid #000;border-radius:.5rem;margin:2rem auto}}
            """;
    private static final Map<String, String> ZH = Map.of(
            "title", "责任岗",
            "place", "地点",
            "duty", "职责",
            "name", "责任人",
            "unit", "单位",
            "phone", "岗位电话",
            "time", "责任期",
            "code", "本页地址的二维码",
            "none", "此处没有可以公开的责任岗信息。",
            "foot", "仅显示本人同意公开的内容；查看不留姓名、无需登录。");
    private static final Map<String, String> EN = Map.of(
            "title", "Responsibility post",
            "place", "Place",
            "duty", "Duty",
            "name", "In charge",
            "unit", "Unit",
            "phone", "Telephone",
            "time", "From – to",
            "code", "QR code of this page's address",
            "none", "No responsibility post is shown here.",
            "foot", "Only what the person agreed to is shown. Nobody asks who you are.");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final Optional<BadgeView> found;
    private final String address;
    private final Language language;
    private final ZoneId zone;

    BadgePage(Optional<BadgeView> found, String address, Language language, ZoneId zone) {
        this.found = found;
        this.address = address;
        this.language = language;
        this.zone = zone;
    }

    String html() {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"")
                .append(language.tag())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
                .append(word("title"))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>")
                .append(word("title"))
                .append("</h1>");
        found.ifPresentOrElse(
                badge -> card(page, badge),
                () -> page.append("<p>").append(word("none")).append("</p>"));
        return page.append("<footer>")
                .append(word("foot"))
                .append("</footer></main></body></html>\n")
                .toString();
    }

    private void card(StringBuilder page, BadgeView badge) {
        page.append("<dl>");
        row(page, "place", badge.place());
        row(page, "duty", language == Language.EN ? badge.dutyEn() : badge.dutyZh());
        row(page, "name", badge.name());
        row(page, "unit", language == Language.EN ? badge.unitNameEn() : badge.unitNameZh());
        row(page, "phone", badge.phone());
        row(page, "time", time(badge.from()) + " – " + time(badge.to()));
        page.append("</dl>");
        code(page);
    }

    private void row(StringBuilder page, String name, @Nullable String value) {
        if (value != null) {
            page.append("<div class=\"row\"><dt>")
                    .append(word(name))
                    .append("</dt><dd>")
                    .append(escaped(value))
                    .append("</dd></div>");
        }
    }

    private void code(StringBuilder page) {
        QrDots dots = QrDots.of(address);
        page.append("<svg role=\"img\" aria-label=\"")
                .append(word("code"))
                .append("\" viewBox=\"0 0 ")
                .append(dots.side())
                .append(' ')
                .append(dots.side())
                .append("\" shape-rendering=\"crispEdges\"><path d=\"");
        dots.runs()
                .forEach(run -> page.append('M')
                        .append(run.x())
                        .append(' ')
                        .append(run.y())
                        .append('h')
                        .append(run.length())
                        .append("v1h-")
                        .append(run.length())
                        .append('z'));
        page.append("\"/></svg>");
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private String word(String key) {
        return (language == Language.EN ? EN : ZH).getOrDefault(key, key);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
