package org.campusfrontline.volunteer.unitimport;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.imports.Column;
import org.campusfrontline.platform.imports.ImportPlan;
import org.campusfrontline.platform.imports.ImportRow;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.imports.ImportColumns;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitDraft;
import org.campusfrontline.volunteer.unit.UnitKind;

/// The columns of a file of units: the parent's code stands under the name of each tree.
final class UnitColumns {

    private static final String[] KINDS_ZH = {
        "大学", "党委", "党总支", "党支部", "学院", "机关部处", "后勤服务", "工会", "团委", "学生会", "社团", "年级", "班级", "校区", "楼宇", "楼层", "点位",
        "其他"
    };
    private final Column<String> code =
            ImportColumns.unit("code").named("编码", "单位编码", "单位代码").required();
    private final Column<UnitKind> kind =
            Column.oneOf("kind", kinds()).named("类型", "单位类型").required();
    private final Column<String> nameZh =
            Column.text("nameZh", 80).named("名称", "中文名称", "单位名称").required();
    private final Column<String> nameEn =
            Column.text("nameEn", 120).named("英文名称").required();
    private final Column<Instant> from;
    private final Map<Tree, Column<String>> parents = ImportColumns.trees();

    UnitColumns(ZoneId zone) {
        from = Column.instant("from", zone).named("起始", "起始日期");
    }

    ImportPlan<UnitDraft> plan() {
        List<Column<?>> columns = new ArrayList<>(List.of(code, kind, nameZh, nameEn, from));
        columns.addAll(parents.values());
        return ImportPlan.of(columns, this::draft).key(code);
    }

    private UnitDraft draft(ImportRow row) {
        Map<Tree, String> places = new EnumMap<>(Tree.class);
        parents.forEach((tree, column) -> row.find(column).ifPresent(parent -> places.put(tree, parent)));
        return new UnitDraft(
                row.get(code),
                row.get(kind),
                row.get(nameZh),
                row.get(nameEn),
                places,
                row.find(from).map(Moments::stored).orElse(null));
    }

    private static Map<String, UnitKind> kinds() {
        Map<String, UnitKind> kinds = new LinkedHashMap<>();
        for (UnitKind kind : UnitKind.values()) {
            kinds.put(kind.name(), kind);
            kinds.put(KINDS_ZH[kind.ordinal()], kind);
        }
        return kinds;
    }
}
