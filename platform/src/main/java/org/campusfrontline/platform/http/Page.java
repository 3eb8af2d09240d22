package org.campusfrontline.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list; `next` is the cursor of the following one and absent on the last.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int MOST = 200;
    public static final int USUAL = 50;

    public Page {
        items = List.copyOf(items);
    }

    /// A page of a short list that is read as a whole; a cursor that names none of its items is refused.
    public static <T> Page<T> within(List<T> all, @Nullable String cursor, int limit, Function<T, Object> key) {
        Optional<String> after =
                Cursor.read(cursor, 1).map(read -> read.values().getFirst());
        List<T> rest = all.stream()
                .dropWhile(
                        item -> after.isPresent() && !key.apply(item).toString().equals(after.get()))
                .toList();
        if (after.isPresent() && rest.isEmpty()) {
            throw Cursor.invalid();
        }
        List<T> rows =
                rest.stream().skip(after.isPresent() ? 1 : 0).limit(limit + 1L).toList();
        return of(rows, limit, last -> Cursor.at(key.apply(last)));
    }

    /// From `limit + 1` rows read: the surplus row only tells that there is more.
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursorOf.apply(items.getLast()).text());
    }
}
