package org.campusfrontline.volunteer.certificate.verification;

import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Language;
import org.campusfrontline.volunteer.certificate.register.CertificateLine;
import org.campusfrontline.volunteer.certificate.rule.VerifiedState;
import org.campusfrontline.volunteer.page.PublicPage;

/// The page behind a certificate's QR code.
final class VerificationPage {

    private static final String STYLE = """
            .state{border-radius:.75rem;padding:1rem 1.25rem;color:#fff;margin-bottom:1.25rem}
            .state b{display:block;font-size:1.375rem}
            .valid{background:#136c3a}.outdated,.superseded{background:#8a5300}.revoked,.unknown{background:#a3212b}
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
    private final PublicPage page;

    VerificationPage(Optional<VerificationView> found, Language language) {
        this.found = found;
        this.page = new PublicPage(language, ZH, EN, STYLE);
    }

    PublicPage page() {
        state(found.map(VerificationView::state));
        found.ifPresent(this::facts);
        return page;
    }

    private void state(Optional<VerifiedState> state) {
        String name = state.map(VerificationPage::name).orElse("unknown");
        page.add("<p class=\"state " + name + "\"><b>" + page.word(name) + "</b>" + page.word(name + ".why") + "</p>");
    }

    private static String name(VerifiedState state) {
        return switch (state) {
            case VALID -> "valid";
            case OUTDATED -> "outdated";
            case SUPERSEDED -> "superseded";
            case REVOKED -> "revoked";
        };
    }

    private void facts(VerificationView view) {
        String served =
                page.word("minutes.value").formatted(view.minutes() / HOUR, view.minutes() % HOUR, view.minutes());
        page.add("<dl>")
                .row("number", view.number())
                .row("name", view.name())
                .row("unit", page.chosen(view.unitNameZh(), view.unitNameEn()))
                .row("minutes", served)
                .row("issued", view.issuedOn().toString());
        if (view.from() != null && view.to() != null) {
            page.row("period", view.from() + " — " + view.to());
        }
        if (view.lines() != null) {
            StringBuilder list = new StringBuilder("<ul>");
            view.lines().forEach(line -> list.append("<li>").append(line(line)).append("</li>"));
            page.rowOf("service", list.append("</ul>").toString());
        }
        page.add("</dl>");
    }

    private String line(CertificateLine line) {
        return PublicPage.escaped(page.chosen(line.titleZh(), line.titleEn())) + page.chosen("，", ", ") + line.minutes()
                + " " + page.word("minutes.unit");
    }
}
