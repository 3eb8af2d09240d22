package org.campusfrontline.volunteer.personimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.imports.Column;
import org.campusfrontline.platform.imports.ImportPlan;
import org.campusfrontline.platform.imports.ImportRow;
import org.campusfrontline.volunteer.imports.ImportColumns;
import org.campusfrontline.volunteer.unit.Tree;

/// The columns of a file of people: the unit's code stands under the name of each tree.
final class PersonColumns {

    private static final Map<String, String> LANGUAGES =
            Map.of("zh-CN", "zh-CN", "zh", "zh-CN", "中文", "zh-CN", "en", "en", "English", "en", "英文", "en");
    private final Column<String> number =
            ImportColumns.person("number").named("学工号", "学号", "工号", "编号").required();
    private final Column<String> displayName =
            Column.text("displayName", 80).named("姓名", "名字").required();
    private final Column<String> language =
            Column.oneOf("language", new LinkedHashMap<>(LANGUAGES)).named("语言");
    private final Column<Boolean> active = Column.yesOrNo("active").named("在校", "有效");
    private final Map<Tree, Column<String>> units = ImportColumns.trees();

    ImportPlan<PersonRow> plan() {
        List<Column<?>> columns = new ArrayList<>(List.of(number, displayName, language, active));
        columns.addAll(units.values());
        return ImportPlan.of(columns, this::person).key(number);
    }

    private PersonRow person(ImportRow row) {
        Map<Tree, List<String>> named = new EnumMap<>(Tree.class);
        units.forEach((tree, column) -> {
            if (row.names(column)) {
                named.put(tree, row.find(column).stream().toList());
            }
        });
        return new PersonRow(
                row.get(number),
                row.get(displayName),
                row.find(language).orElse(null),
                row.find(active).orElse(null),
                named);
    }
}
