package org.campusfrontline.notification.notice;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.time.CampusTime;
import org.jspecify.annotations.Nullable;

/// Writes a notice's sentences from `notices/notices_<language>.properties`; times are shown as the campus reads them.
@Singleton
public class NoticeTexts {

    private static final int MOST_CHANGES = 6;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private final DateTimeFormatter time;
    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);
    private final Actions actions;

    NoticeTexts(Actions actions, CampusTime campus) {
        this.actions = actions;
        time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(campus.zone());
        for (Language language : Language.values()) {
            bundles.put(language, load(language));
        }
    }

    public NoticeView view(NoticeRow row) {
        Map<String, String> values = values(row.params(), row.language());
        values.put("reason", reason(row.params().reason(), row.language()));
        Action read = actions.of("mark-read", Optional.empty());
        return new NoticeView(
                row.id(),
                row.seq(),
                row.kind(),
                sentence(row.kind() + ".title", row.language(), values),
                sentence(row.kind() + ".body", row.language(), values),
                row.language().tag(),
                row.target(),
                row.createdAt(),
                row.readAt(),
                row.readAt() == null ? List.of(read) : List.of());
    }

    private String sentence(String key, Language language, Map<String, String> values) {
        String pattern = Objects.requireNonNull(bundles.get(language)).getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no sentence " + key + " in " + language.tag());
        }
        Matcher places = PLACE.matcher(pattern);
        return places.replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "—")));
    }

    /// A reason that this version does not know is passed over: the notice tells what happened all the same.
    private String reason(@Nullable String code, Language language) {
        return code == null ? "" : Objects.requireNonNull(bundles.get(language)).getProperty("REASON." + code, "");
    }

    private Map<String, String> values(NoticeParams params, Language language) {
        Map<String, String> values = new HashMap<>();
        values.put("title", language == Language.EN ? params.titleEn() : params.titleZh());
        put(values, "start", time(params.start()));
        put(values, "end", time(params.end()));
        put(values, "until", time(params.until()));
        put(values, "position", params.position());
        put(values, "duties", params.duties());
        put(values, "amount", params.amount());
        NoticeParams.Change change = params.change();
        if (change != null) {
            put(values, "previousStart", time(change.previousStart()));
            put(values, "previousUntil", time(change.previousUntil()));
            put(values, "previousEnd", time(change.previousEnd()));
            put(values, "previousSite", change.previousSite());
            put(values, "site", change.site());
        }
        values.put("changes", changes(params.changes(), language));
        values.put("homes", homes(params.homes(), language));
        values.put("acknowledge", params.until() == null ? "" : sentence("ACKNOWLEDGE", language, values));
        return values;
    }

    /// A sentence a day, of the first ones; the rest are counted.
    private String changes(@Nullable List<NoticeParams.DutyChange> changes, Language language) {
        List<NoticeParams.DutyChange> all = changes == null ? List.of() : changes;
        StringBuilder text = new StringBuilder();
        for (NoticeParams.DutyChange change : all.subList(0, Math.min(MOST_CHANGES, all.size()))) {
            Map<String, String> values = new HashMap<>();
            put(values, "before", planned(change.before()));
            put(values, "now", planned(change.now()));
            String key = change.before() == null ? "GIVEN" : change.now() == null ? "TAKEN" : "MOVED";
            text.append(sentence("CHANGE." + key, language, values));
        }
        if (all.size() > MOST_CHANGES) {
            Map<String, String> more = Map.of("amount", String.valueOf(all.size() - MOST_CHANGES));
            text.append(sentence("CHANGE.MORE", language, more));
        }
        return text.toString();
    }

    private String homes(@Nullable List<NoticeParams.HomeChange> homes, Language language) {
        StringBuilder text = new StringBuilder();
        for (NoticeParams.HomeChange home : homes == null ? List.<NoticeParams.HomeChange>of() : homes) {
            Map<String, String> values = new HashMap<>();
            put(values, "before", home.before());
            put(values, "now", home.now());
            String key = home.before() == null ? "GIVEN" : home.now() == null ? "TAKEN" : "MOVED";
            text.append(sentence((home.after() ? "HOME_AFTER." : "HOME.") + key, language, values));
        }
        return text.toString();
    }

    private @Nullable String planned(NoticeParams.@Nullable Planned duty) {
        return duty == null ? null : duty.shift() + " " + time(duty.start());
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : time.format(instant);
    }

    private static Properties load(Language language) {
        String path = "notices/notices_" + language.tag().replace('-', '_') + ".properties";
        Properties bundle = new Properties();
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            bundle.load(new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
