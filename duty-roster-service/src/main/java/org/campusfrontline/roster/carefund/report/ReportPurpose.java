package org.campusfrontline.roster.carefund.report;

import org.campusfrontline.platform.Language;

/// For whom a report is drawn.
enum ReportPurpose {
    FINANCE_OFFICE("财务部门", "Finance office"),
    SUPERIOR_ORGANISATION("上级组织", "Superior organisation");

    private final String zh;
    private final String en;

    ReportPurpose(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
