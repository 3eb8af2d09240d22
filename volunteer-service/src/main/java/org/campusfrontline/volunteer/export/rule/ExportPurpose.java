package org.campusfrontline.volunteer.export.rule;

/// For what a table may be asked for; there is no other reason, and none is "other".
public enum ExportPurpose {
    SHIFT_BRIEFING("现场点名与交接", "Briefing and hand-over on site"),
    PLANNING("岗位与班次编排", "Planning posts and shifts"),
    HOURS_RECOGNITION("志愿服务时长认定", "Recognition of service hours"),
    AUDIT("审计核查", "Audit");

    private final String zh;
    private final String en;

    ExportPurpose(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
