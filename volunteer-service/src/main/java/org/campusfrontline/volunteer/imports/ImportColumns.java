package org.campusfrontline.volunteer.imports;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.imports.CellParser;
import org.campusfrontline.platform.imports.Column;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;

/// Columns that several kinds of files have, each with the Chinese headers that people write.
public final class ImportColumns {

    private static final Pattern CODE = Pattern.compile(UnitBook.CODE);
    private static final Pattern NUMBER = Pattern.compile(PersonRegister.NUMBER);

    private ImportColumns() {}

    public static Column<String> unit(String name) {
        return Column.of(name, matching(CODE, CellProblem.NOT_A_CODE));
    }

    public static Column<String> person(String name) {
        return Column.of(name, matching(NUMBER, CellProblem.NOT_A_NUMBER));
    }

    public static Column<UUID> id(String name) {
        return Column.of(name, ImportColumns::uuid);
    }

    /// One column a tree, named like the tree.
    public static Map<Tree, Column<String>> trees() {
        Map<Tree, String[]> headers = new EnumMap<>(Map.of(
                Tree.PARTY, new String[] {"党组织", "上级党组织"},
                Tree.ADMINISTRATION, new String[] {"行政单位", "上级行政单位"},
                Tree.MASS, new String[] {"群团组织", "上级群团组织"},
                Tree.CLASS, new String[] {"班级", "上级年级"},
                Tree.PLACE, new String[] {"场所", "上级场所"}));
        Map<Tree, Column<String>> columns = new LinkedHashMap<>();
        headers.forEach((tree, names) ->
                columns.put(tree, unit(tree.name().toLowerCase(Locale.ROOT)).named(names)));
        return columns;
    }

    private static CellParser<String> matching(Pattern pattern, ProblemCode problem) {
        return text -> pattern.matcher(text).matches() ? Outcome.done(text) : Outcome.refused(problem);
    }

    private static Outcome<UUID> uuid(String text) {
        try {
            return Outcome.done(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Outcome.refused(CellProblem.NOT_AN_ID);
        }
    }
}
