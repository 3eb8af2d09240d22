package org.campusfrontline.deploy.bench.campusroster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Units `CR01` and on, people `R000001` and on, fifty a unit, and one planner for all.
record CampusPeople(int units, int each) {

    static final String TREE = "ADMINISTRATION";
    static final String PLANNER = "CR-PLANNER";

    static String unit(int index) {
        return "CR%02d".formatted(index + 1);
    }

    List<String> of(int unit) {
        return IntStream.range(unit * each, (unit + 1) * each)
                .mapToObj("R%06d"::formatted)
                .toList();
    }

    String unitRows() {
        return IntStream.range(0, units)
                .mapToObj(index -> """
                        {"code":"%s","kind":"SCHOOL","nameZh":"值守单位%02d","nameEn":"Duty unit %02d",\
                        "administration":"ADMINISTRATION"}
                        """.formatted(unit(index), index + 1, index + 1))
                .collect(Collectors.joining());
    }

    String peopleRows() {
        StringBuilder rows = new StringBuilder(row(PLANNER, unit(0)));
        for (int unit = 0; unit < units; unit++) {
            for (String person : of(unit)) {
                rows.append(row(person, unit(unit)));
            }
        }
        return rows.toString();
    }

    private static String row(String number, String unit) {
        return """
                {"number":"%s","displayName":"%s","language":"zh-CN","administration":"%s"}
                """.formatted(number, name(number), unit);
    }

    /// A name as long as names are, so that a chart of them shows what a chart shows.
    private static String name(String number) {
        int digits = Math.abs(number.hashCode());
        String family = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
        String given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉玲";
        int first = digits % family.length();
        int second = digits / 31 % given.length();
        int third = digits / 997 % given.length();
        return family.substring(first, first + 1)
                + given.substring(second, second + 1)
                + (digits % 3 == 0 ? "" : given.substring(third, third + 1));
    }

    String grantRows() {
        return IntStream.range(0, units)
                .mapToObj(index -> """
                        {"person":"%s","role":"roster-planner","tree":"%s","node":"%s"}
                        """.formatted(PLANNER, TREE, unit(index)))
                .collect(Collectors.joining());
    }
}
