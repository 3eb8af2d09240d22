package org.campusfrontline.roster.chart;

import java.util.List;

/// Colours, type and measures: pale fills that print well and stay apart in black and white by their letters.
final class Look {

    static final int MARGIN = 24;
    static final int NAME = 176;
    /// How many halves of a Chinese character a name may have.
    static final int NAME_WIDTH = 18;
    static final int HOURS = 60;
    static final int ROW = 26;
    static final int HEAD = 64;
    static final int TOP = 92;
    static final int LEGEND = 36;
    static final int GAP = 34;
    static final int SIGN = 40;
    private static final int NARROWEST_DAY = 38;
    private static final int WIDEST_DAY = 96;
    private static final int USUAL_WIDTH = 1120;

    static final String STYLE = """
            <style>
            svg{background:#fff}
            text{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",\
            "Helvetica Neue",Arial,sans-serif;fill:#222;font-size:13px}
            .title{font-size:26px;font-weight:700}
            .sub{font-size:14px;fill:#555}
            .small{font-size:11px;fill:#666}
            .mid{text-anchor:middle}
            .end{text-anchor:end}
            .caption{font-size:12px;font-weight:700;fill:#444}
            .date{font-size:14px;font-weight:700;text-anchor:middle}
            .name{font-size:14px}
            .weekend{fill:#eef0f3}
            .grid{stroke:#d9dce1;stroke-width:1}
            .strong{stroke:#8b919b;stroke-width:1.5}
            .shift{stroke:#6f7783;stroke-width:.8}
            .label{font-weight:600;text-anchor:middle}
            .cover{font-size:12px;text-anchor:middle}
            .short{fill:#fde0dd;stroke:#b3261e;stroke-width:1.5}
            .shorttext{font-size:12px;font-weight:700;fill:#8c1d18;text-anchor:middle}
            .sign{fill:#b3261e}
            </style>""";

    private static final List<String> FILLS =
            List.of("#cfe2f3", "#fde7c4", "#ddd3ee", "#d7ecd0", "#fff3b8", "#f6cfd6", "#cdebe9", "#e6dfd3");

    private Look() {}

    static String fill(int shift) {
        return FILLS.get(shift % FILLS.size());
    }

    static int dayWidth(int days) {
        int room = (USUAL_WIDTH - NAME - HOURS) / days;
        return Math.max(NARROWEST_DAY, Math.min(WIDEST_DAY, room));
    }
}
