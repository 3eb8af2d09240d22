package org.campusfrontline.roster.onduty.board;

import static org.campusfrontline.roster.paper.Markup.escaped;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Language;
import org.jspecify.annotations.Nullable;

/// The board as a page for a screen on a wall: no script, nothing from elsewhere, read anew each minute.
final class BoardPage {

    private static final Map<String, String> ZH = Map.ofEntries(
            Map.entry("title", "此刻在岗"),
            Map.entry("now", "带班领导"),
            Map.entry("next", "下一班"),
            Map.entry("until", "至"),
            Map.entry("gap", "无人带班"),
            Map.entry("call", "呼叫顺序"),
            Map.entry("staff", "在岗人员"),
            Map.entry("soon", "即将接班"),
            Map.entry("none", "本单位尚未设置值班点。"),
            Map.entry("LEADER", "带班领导"),
            Map.entry("DEPUTY", "副班"),
            Map.entry("DESK", "值班电话"),
            Map.entry("NEXT_LEVEL_LEADER", "上级带班领导"),
            Map.entry("NEXT_LEVEL_DESK", "上级值班电话"));
    private static final Map<String, String> EN = Map.ofEntries(
            Map.entry("title", "On duty now"),
            Map.entry("now", "Leader on duty"),
            Map.entry("next", "Next"),
            Map.entry("until", "until"),
            Map.entry("gap", "Nobody leads"),
            Map.entry("call", "Whom to call"),
            Map.entry("staff", "On duty"),
            Map.entry("soon", "Coming next"),
            Map.entry("none", "This unit has no duty site yet."),
            Map.entry("LEADER", "Leader on duty"),
            Map.entry("DEPUTY", "Deputy"),
            Map.entry("DESK", "Duty desk"),
            Map.entry("NEXT_LEVEL_LEADER", "Leader of the next level"),
            Map.entry("NEXT_LEVEL_DESK", "Desk of the next level"));
    private static final String STYLE = """
            :root{color-scheme:light dark}body{margin:0;font:18px/1.5 system-ui,"PingFang SC","Microsoft YaHei",
            "Noto Sans SC",sans-serif;background:Canvas;color:CanvasText}main{max-width:60rem;margin:0 auto;padding:1rem}
            h1{font-size:1.4rem}h2{font-size:1.2rem;margin:1.2rem 0 .3rem}p{margin:.2rem 0}.leader{font-size:1.6rem;
            font-weight:700}.gap{font-weight:700;border:2px solid;padding:0 .4rem}ol,ul{margin:.2rem 0;padding-left:1.4rem}
            """;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private final OnDutyView view;
    private final Language language;
    private final ZoneId zone;
    private final StringBuilder html = new StringBuilder();

    BoardPage(OnDutyView view, Language language, ZoneId zone) {
        this.view = view;
        this.language = language;
        this.zone = zone;
    }

    String html() {
        add("<!doctype html><html lang=\"" + language.tag() + "\"><head><meta charset=\"utf-8\">");
        add("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        add("<meta http-equiv=\"refresh\" content=\"60\"><title>" + word("title") + "</title><style>" + STYLE);
        add("</style></head><body><main><h1>" + word("title") + " · " + time(view.at()) + "</h1>");
        if (view.sites().isEmpty()) {
            add("<p>" + word("none") + "</p>");
        }
        view.sites().forEach(this::site);
        staff("staff", view.staff());
        staff("soon", view.staffNext());
        add("</main></body></html>\n");
        return html.toString();
    }

    private void site(OnDutyView.SiteNow site) {
        add("<section><h2>" + escaped(chosen(site.nameZh(), site.nameEn())) + "</h2>");
        add("<p class=\"leader\">" + leader(site.now()) + "</p><p>" + word("until") + " "
                + time(site.now().end()));
        add("</p><p>" + word("next") + " " + leader(site.next()) + "</p><p>" + word("call") + "</p><ol>");
        site.callTree()
                .forEach(step -> add("<li>" + word(step.level().name()) + " " + text(step.name()) + " "
                        + text(step.phone()) + "</li>"));
        add("</ol></section>");
    }

    private String leader(OnDutyView.Leading leading) {
        OnDutyView.DutyContact leader = leading.leader();
        return leader == null ? "<span class=\"gap\">" + word("gap") + "</span>" : escaped(leader.name());
    }

    private void staff(String title, List<OnDutyView.StaffNow> staff) {
        if (staff.isEmpty()) {
            return;
        }
        add("<section><h2>" + word(title) + "</h2><ul>");
        staff.forEach(one -> add("<li>" + escaped(one.name()) + " · " + escaped(chosen(one.titleZh(), one.titleEn()))
                + " " + escaped(one.shift()) + " · " + time(one.start()) + " – " + time(one.end()) + "</li>"));
        add("</ul></section>");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : escaped(text);
    }

    private String chosen(String zh, String en) {
        return language == Language.EN ? en : zh;
    }

    private String word(String key) {
        return (language == Language.EN ? EN : ZH).getOrDefault(key, key);
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private void add(String markup) {
        html.append(markup);
    }
}
