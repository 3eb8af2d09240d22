package org.campusfrontline.volunteer.servicerecord.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.page.PublicPage;
import org.campusfrontline.volunteer.servicerecord.reading.ReadRecordView.ServiceSum;
import org.campusfrontline.volunteer.servicerecord.rule.ServiceRecordProblem;

/// A service record as its reader sees it: whose it is, for whom and for what, and the sums of what was done.
final class RecordPage {

    private static final int HOUR = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Map<String, String> ZH = Map.ofEntries(
            Map.entry("title", "志愿服务记录"),
            Map.entry("none", "此链接下没有志愿服务记录。"),
            Map.entry("over", "该记录已过期或已由本人收回。如仍需要，请向本人索取新的链接。"),
            Map.entry("name", "姓名"),
            Map.entry("reader", "查阅人"),
            Map.entry("purpose", "用途"),
            Map.entry("period", "服务期间"),
            Map.entry("minutes", "服务时长"),
            Map.entry("minutes.value", "%d 小时 %d 分钟（%d 分钟）"),
            Map.entry("service", "服务内容"),
            Map.entry("minutes.unit", "分钟"),
            Map.entry("as-of", "截至"),
            Map.entry("expires", "有效至"),
            Map.entry("foot", "内容来自时长账簿，由本人仅为上述查阅人和用途开具，请勿转给他人。每次查阅都会记录，本人可见。"));
    private static final Map<String, String> EN = Map.ofEntries(
            Map.entry("title", "Record of volunteer service"),
            Map.entry("none", "There is no record of service under this link."),
            Map.entry(
                    "over",
                    "This record has expired or its person has taken it back. Please ask the person for a new link."),
            Map.entry("name", "Name"),
            Map.entry("reader", "For"),
            Map.entry("purpose", "Purpose"),
            Map.entry("period", "Period"),
            Map.entry("minutes", "Time served"),
            Map.entry("minutes.value", "%d h %d min (%d minutes)"),
            Map.entry("service", "Service"),
            Map.entry("minutes.unit", "min"),
            Map.entry("as-of", "As of"),
            Map.entry("expires", "Good until"),
            Map.entry(
                    "foot",
                    "It says what the ledger of hours says, and the person gave it to the reader above for that purpose alone: please do not hand it on. Each reading is noted, and the person sees it."));
    private final Outcome<ReadRecordView> read;
    private final ZoneId zone;
    private final PublicPage page;

    RecordPage(Outcome<ReadRecordView> read, Language language, ZoneId zone) {
        this.read = read;
        this.zone = zone;
        this.page = new PublicPage(language, ZH, EN, "");
    }

    PublicPage page() {
        return switch (read) {
            case Outcome.Done<ReadRecordView> done -> card(done.value());
            case Outcome.Refused<ReadRecordView> refused -> page.add("<p>" + page.word(why(refused)) + "</p>");
        };
    }

    private static String why(Outcome.Refused<ReadRecordView> refused) {
        boolean over = refused.reasons().getFirst().code() instanceof ServiceRecordProblem;
        return over ? "over" : "none";
    }

    private PublicPage card(ReadRecordView view) {
        String served =
                page.word("minutes.value").formatted(view.minutes() / HOUR, view.minutes() % HOUR, view.minutes());
        StringBuilder list = new StringBuilder("<ul>");
        view.sums().forEach(sum -> list.append("<li>").append(line(sum)).append("</li>"));
        return page.add("<dl>")
                .row("name", view.displayName())
                .row("reader", view.reader())
                .row("purpose", view.purpose())
                .row("period", view.from() + " — " + view.to())
                .row("minutes", served)
                .rowOf("service", list.append("</ul>").toString())
                .row("as-of", time(view.asOf()))
                .row("expires", time(view.expiresAt()))
                .add("</dl>");
    }

    private String line(ServiceSum sum) {
        String days = sum.firstDay().equals(sum.lastDay())
                ? sum.firstDay().toString()
                : sum.firstDay() + " — " + sum.lastDay();
        return String.join(
                page.chosen("，", ", "),
                PublicPage.escaped(page.chosen(sum.titleZh(), sum.titleEn())),
                days,
                sum.minutes() + " " + page.word("minutes.unit"));
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
