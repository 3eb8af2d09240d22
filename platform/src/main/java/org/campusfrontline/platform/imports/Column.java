package org.campusfrontline.platform.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A column of a plan: the NDJSON field's name, further spellings of its header, and how its cells are read.
public final class Column<T> {

    private final List<String> names;
    private final boolean required;
    private final CellParser<T> parser;

    private Column(List<String> names, boolean required, CellParser<T> parser) {
        this.names = List.copyOf(names);
        this.required = required;
        this.parser = parser;
    }

    public static <T> Column<T> of(String name, CellParser<T> parser) {
        return new Column<>(List.of(name), false, parser);
    }

    public static Column<String> text(String name, int longest) {
        return of(name, CellParsers.text(longest));
    }

    public static Column<LocalDate> day(String name) {
        return of(name, CellParsers.day());
    }

    /// RFC 3339; or a day, with or without a time of day, in that zone.
    public static Column<Instant> instant(String name, ZoneId zone) {
        return of(name, CellParsers.instant(zone));
    }

    public static Column<Boolean> yesOrNo(String name) {
        return of(name, CellParsers.yesOrNo());
    }

    public static Column<String> oneOf(String name, Collection<String> codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        codes.forEach(code -> choices.put(code, code));
        return oneOf(name, choices);
    }

    /// Each spelling with what it means; add Chinese ones to those of an enum.
    public static <T> Column<T> oneOf(String name, Map<String, T> choices) {
        return of(name, CellParsers.oneOf(choices));
    }

    public static <E extends Enum<E>> Column<E> oneOf(String name, Class<E> type) {
        Map<String, E> choices = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(each -> choices.put(each.name(), each));
        return oneOf(name, choices);
    }

    /// The same column, found under these headers too.
    public Column<T> named(String... headers) {
        List<String> more = new ArrayList<>(names);
        more.addAll(List.of(headers));
        return new Column<>(more, required, parser);
    }

    /// The same column, which the file must have and no row may leave blank.
    public Column<T> required() {
        return new Column<>(names, true, parser);
    }

    public String name() {
        return names.getFirst();
    }

    boolean isRequired() {
        return required;
    }

    List<String> names() {
        return names;
    }

    CellParser<T> parser() {
        return parser;
    }
}
