package org.campusfrontline.volunteer.team.badge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Language;
import org.campusfrontline.volunteer.page.PublicPage;
import org.campusfrontline.volunteer.qr.QrDots;

/// The badge as a page, with a QR code of its own address.
final class BadgePage {

    private static final String STYLE = """
            body{font-size:18px}dt{flex-basis:7rem;opacity:1}dd{font-weight:600}footer{font-size:.875rem}
            svg{display:block;width:11rem;height:11rem;margin:1.25rem auto;background:#fff}
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

    PublicPage page() {
        PublicPage page = new PublicPage(language, ZH, EN, STYLE);
        return found.map(badge -> card(page, badge)).orElseGet(() -> page.add("<p>" + page.word("none") + "</p>"));
    }

    private PublicPage card(PublicPage page, BadgeView badge) {
        return page.add("<dl>")
                .row("place", badge.place())
                .row("duty", page.chosen(badge.dutyZh(), badge.dutyEn()))
                .row("name", badge.name())
                .row("unit", language == Language.EN ? badge.unitNameEn() : badge.unitNameZh())
                .row("phone", badge.phone())
                .row("time", time(badge.from()) + " – " + time(badge.to()))
                .add("</dl>" + code(page.word("code")));
    }

    private String code(String label) {
        QrDots dots = QrDots.of(address);
        StringBuilder code = new StringBuilder("<svg role=\"img\" aria-label=\"")
                .append(label)
                .append("\" viewBox=\"0 0 ")
                .append(dots.side())
                .append(' ')
                .append(dots.side())
                .append("\" shape-rendering=\"crispEdges\"><path d=\"");
        dots.runs()
                .forEach(run -> code.append('M')
                        .append(run.x())
                        .append(' ')
                        .append(run.y())
                        .append('h')
                        .append(run.length())
                        .append("v1h-")
                        .append(run.length())
                        .append('z'));
        return code.append("\"/></svg>").toString();
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
