package org.campusfrontline.volunteer.grantimport;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.imports.Column;
import org.campusfrontline.platform.imports.ImportPlan;
import org.campusfrontline.platform.imports.ImportRow;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.grant.GrantDraft;
import org.campusfrontline.volunteer.imports.ImportColumns;
import org.campusfrontline.volunteer.unit.Tree;

/// The columns of a file of grants.
final class GrantColumns {

    private final Column<String> person =
            ImportColumns.person("person").named("学工号", "学号", "工号").required();
    private final Column<String> role =
            Column.oneOf("role", Role.GRANTED).named("角色").required();
    private final Column<Tree> tree = Column.oneOf("tree", trees()).named("组织树").required();
    private final Column<String> node =
            ImportColumns.unit("node").named("单位编码", "单位代码", "节点").required();
    private final Column<Instant> from;
    private final Column<Instant> to;
    private final Column<UUID> emergency = ImportColumns.id("emergency").named("应急事件");

    GrantColumns(ZoneId zone) {
        from = Column.instant("from", zone).named("起始", "起始日期");
        to = Column.instant("to", zone).named("截止", "截止日期");
    }

    ImportPlan<GrantDraft> plan() {
        return ImportPlan.of(List.of(person, role, tree, node, from, to, emergency), this::draft)
                .key(person, role, tree, node);
    }

    private GrantDraft draft(ImportRow row) {
        return new GrantDraft(
                row.get(person),
                row.get(role),
                row.get(tree),
                row.get(node),
                row.find(from).map(Moments::stored).orElse(null),
                row.find(to).map(Moments::stored).orElse(null),
                row.find(emergency).orElse(null));
    }

    private static Map<String, Tree> trees() {
        Map<String, Tree> trees = new LinkedHashMap<>();
        for (Tree each : Tree.values()) {
            trees.put(each.name(), each);
        }
        trees.put("党组织", Tree.PARTY);
        trees.put("行政", Tree.ADMINISTRATION);
        trees.put("群团", Tree.MASS);
        trees.put("班级", Tree.CLASS);
        trees.put("场所", Tree.PLACE);
        return trees;
    }
}
