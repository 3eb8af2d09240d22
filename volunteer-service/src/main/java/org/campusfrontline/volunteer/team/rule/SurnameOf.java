package org.campusfrontline.volunteer.team.rule;

import java.util.Set;

/// The surname in a display name: the first character of a Chinese name, or two of the usual compound surnames; the
/// last word of any other.
public final class SurnameOf {

    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "宇文", "长孙", "夏侯", "端木", "独孤", "南宫", "西门",
            "轩辕", "百里", "呼延", "申屠", "澹台", "濮阳", "太史", "闻人", "赫连", "钟离", "鲜于", "万俟");

    private SurnameOf() {}

    public static String name(String displayName) {
        String name = displayName.strip();
        int first = name.codePointAt(0);
        if (Character.UnicodeScript.of(first) != Character.UnicodeScript.HAN) {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
        boolean compound = name.length() > 2 && COMPOUND.contains(name.substring(0, 2));
        return compound ? name.substring(0, 2) : Character.toString(first);
    }
}
