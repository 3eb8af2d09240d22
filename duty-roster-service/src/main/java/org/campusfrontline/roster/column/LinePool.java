package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Lines that were found before and came near to being chosen, the newest of each person. A group that is planned anew
/// begins with them, since what a line costs by itself does not depend on the others. Safe for several threads.
final class LinePool {

    private static final int MOST = 80;
    private final List<Set<Column>> lines;

    LinePool(int staff) {
        lines = Stream.generate(LinkedHashSet<Column>::new)
                .limit(staff)
                .<Set<Column>>map(one -> one)
                .toList();
    }

    synchronized void add(Collection<Column> found) {
        for (Column column : found) {
            Set<Column> mine = lines.get(column.person());
            mine.remove(column);
            mine.add(column);
            if (mine.size() > MOST) {
                Iterator<Column> oldest = mine.iterator();
                oldest.next();
                oldest.remove();
            }
        }
    }

    synchronized List<Column> of(Collection<Integer> people) {
        List<Column> known = new ArrayList<>();
        people.forEach(person -> known.addAll(lines.get(person)));
        return known;
    }
}
