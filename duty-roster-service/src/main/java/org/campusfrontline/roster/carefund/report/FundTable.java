package org.campusfrontline.roster.carefund.report;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Language;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.source.FundEntryView;
import org.jspecify.annotations.Nullable;

/// A report as rows of texts and numbers: the entries of a span, then the totals that the ledger proves.
record FundTable(List<String> about, List<String> header, List<List<Object>> rows, List<List<Object>> totals) {

    private static final List<String> ENGLISH = List.of(
            "Entry",
            "Kind",
            "From",
            "To",
            "Fen",
            "Tree",
            "Unit",
            "Purpose",
            "Receipt",
            "Memo",
            "Reverses",
            "Booked on");
    private static final List<String> CHINESE =
            List.of("编号", "类型", "转出", "转入", "金额（分）", "组织树", "单位", "用途", "票据", "摘要", "冲销", "记账日期");

    FundTable {
        about = List.copyOf(about);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    static FundTable of(List<String> about, Language language, List<FundEntryView> entries, FundBalanceView balance) {
        boolean en = language == Language.EN;
        List<List<Object>> totals = new ArrayList<>();
        totals.add(List.of(en ? "Contributed" : "收入合计", balance.contributed()));
        totals.add(List.of(en ? "Free" : "未划拨", balance.free()));
        for (FundBalanceView.PurseBalance purse : balance.purses()) {
            String name = purse.tree() + "/" + purse.unit() + "/" + purse.purpose();
            totals.add(List.of((en ? "Allotted " : "划拨 ") + name, purse.allotted()));
            if (purse.purpose() != FundPurpose.HARDSHIP) {
                totals.add(List.of((en ? "Spent " : "支出 ") + name, purse.spent()));
            }
        }
        totals.add(List.of(
                (en ? "Hardship grants paid, in whole fives: " : "困难补助已发放（按整五笔统计）：") + balance.hardshipGrants(),
                balance.hardshipFen()));
        totals.add(List.of(en ? "Balanced" : "账目平衡", balance.balanced() ? 1L : 0L));
        return new FundTable(
                about,
                en ? ENGLISH : CHINESE,
                entries.stream().map(FundTable::row).toList(),
                totals);
    }

    private static List<Object> row(FundEntryView entry) {
        return List.of(
                entry.id().toString(),
                entry.kind().name(),
                entry.from().name(),
                entry.to().name(),
                entry.fen(),
                text(entry.tree()),
                text(entry.unit()),
                text(entry.purpose()),
                text(entry.receipt()),
                text(entry.memo()),
                text(entry.reverses()),
                entry.bookedOn().toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
