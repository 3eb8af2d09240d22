package org.campusfrontline.volunteer.certificate.verification;

import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Language;
import org.campusfrontline.volunteer.certificate.register.CertificateLine;
import org.campusfrontline.volunteer.certificate.rule.VerifiedState;

/// The page behind a QR code: one card, no script, no picture, nothing from elsewhere.
final class VerificationPage {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{margin:0;font:16px/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;
            background:Canvas;color:CanvasText}
            main{max-width:34rem;margin:0 auto;padding:1.25rem}
            h1{font-size:1.25rem;margin:.5rem 0 1rem}
            .state{border-radius:.75rem;padding:1rem 1.25rem;color:#fff;margin-bottom:1.25rem}
            .state b{display:block;font-size:1.375rem}
            .valid{background:#136c3a}.outdated,.superseded{background:#8a5300}.revoked,.unknown{background:#a3212b}
            dl{margin:0}div.row{display:flex;gap:1rem;padding:.6rem 0;border-bottom:1px solid rgba(128,128,128,.35)}
            dt{flex:0 0 6.5rem;opacity:.75}dd{margin:0;overflow-wrap:anywhere}
            ul{margin:0;padding-left:1.1rem}footer{margin-top:1.5rem;font-size:.8125rem;opacity:.75}
            """;
    private static final Map<String, String> ZH = Map.ofEntries(
            Map.entry("title", "志愿服务证明核验"),
            Map.entry("valid", "有效"),
            Map.entry("valid.why", "本证明由下列单位出具，与时长账簿一致。"),
            Map.entry("outdated", "待更新"),
            Map.entry("outdated.why", "出具之后账簿有更正，请向本人索取新的证明。"),
            Map.entry("superseded", "已被替代"),
            Map.entry("superseded.why", "已有新的修订版，请向本人索取。"),
            Map.entry("revoked", "已撤销"),
            Map.entry("revoked.why", "出具单位已收回本证明。"),
            Map.entry("unknown", "查无此证明"),
            Map.entry("unknown.why", "本校没有出具过带此码的证明。"),
            Map.entry("number", "编号"),
            Map.entry("name", "姓名"),
            Map.entry("unit", "出具单位"),
            Map.entry("minutes", "服务时长"),
            Map.entry("minutes.value", "%d 小时 %d 分钟（%d 分钟）"),
            Map.entry("issued", "出具日期"),
            Map.entry("period", "服务期间"),
            Map.entry("service", "服务内容"),
            Map.entry("minutes.unit", "分钟"),
            Map.entry("foot", "仅显示本人同意公开的内容；核验不留姓名、无需登录。"));
    private static final Map<String, String> EN = Map.ofEntries(
            Map.entry("title", "Certificate of volunteer service"),
            Map.entry("valid", "Valid"),
            Map.entry("valid.why", "Issued by the unit below, and what it says stands in the ledger of hours."),
            Map.entry("outdated", "Outdated"),
            Map.entry(
                    "outdated.why",
                    "The ledger was corrected after the issue. Ask the person for the new certificate."),
            Map.entry("superseded", "Superseded"),
            Map.entry("superseded.why", "A later revision stands in its place. Ask the person for it."),
            Map.entry("revoked", "Revoked"),
            Map.entry("revoked.why", "The unit has taken this certificate back."),
            Map.entry("unknown", "Unknown"),
            Map.entry("unknown.why", "No certificate with this code was ever issued here."),
            Map.entry("number", "Number"),
            Map.entry("name", "Name"),
            Map.entry("unit", "Issued by"),
            Map.entry("minutes", "Time served"),
            Map.entry("minutes.value", "%d h %d min (%d minutes)"),
            Map.entry("issued", "Issued on"),
            Map.entry("period", "Period"),
            Map.entry("service", "Service"),
            Map.entry("minutes.unit", "min"),
            Map.entry("foot", "Only what the person agreed to is shown. Nobody asks who you are."));
    private static final int HOUR = 60;
    private final Optional<VerificationView> found;
    private final Language language;

    VerificationPage(Optional<VerificationView> found, Language language) {
        this.found = found;
        this.language = language;
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
        state(page, found.map(VerificationView::state));
        found.ifPresent(view -> facts(page, view));
        return page.append("<footer>")
                .append(word("foot"))
                .append("</footer></main></body></html>\n")
                .toString();
    }

    private void state(StringBuilder page, Optional<VerifiedState> state) {
        String name = state.map(VerificationPage::name).orElse("unknown");
        page.append("<p class=\"state ")
                .append(name)
                .append("\"><b>")
                .append(word(name))
                .append("</b>")
                .append(word(name + ".why"))
                .append("</p>");
    }

    private static String name(VerifiedState state) {
        return switch (state) {
            case VALID -> "valid";
            case OUTDATED -> "outdated";
            case SUPERSEDED -> "superseded";
            case REVOKED -> "revoked";
        };
    }

    private void facts(StringBuilder page, VerificationView view) {
        page.append("<dl>");
        row(page, "number", escaped(view.number()));
        row(page, "name", escaped(view.name()));
        row(page, "unit", escaped(chosen(view.unitNameZh(), view.unitNameEn())));
        row(
                page,
                "minutes",
                word("minutes.value").formatted(view.minutes() / HOUR, view.minutes() % HOUR, view.minutes()));
        row(page, "issued", view.issuedOn().toString());
        if (view.from() != null && view.to() != null) {
            row(page, "period", view.from() + " — " + view.to());
        }
        if (view.lines() != null) {
            StringBuilder list = new StringBuilder("<ul>");
            view.lines().forEach(line -> list.append("<li>").append(line(line)).append("</li>"));
            row(page, "service", list.append("</ul>").toString());
        }
        page.append("</dl>");
    }

    private String line(CertificateLine line) {
        return escaped(chosen(line.titleZh(), line.titleEn())) + chosen("，", ", ") + line.minutes() + " "
                + word("minutes.unit");
    }

    private void row(StringBuilder page, String name, String value) {
        page.append("<div class=\"row\"><dt>")
                .append(word(name))
                .append("</dt><dd>")
                .append(value)
                .append("</dd></div>");
    }

    private String chosen(String zh, String en) {
        return language == Language.EN ? en : zh;
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
