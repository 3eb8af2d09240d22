package org.campusfrontline.deploy.bench.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The demonstration's own units and people, the same in every run: `DEMO01` and on, `D000001` and on.
final class DemoPeople {

    static final String TREE = "ADMINISTRATION";
    static final String CAMPUS = "DEMO-CAMPUS";
    static final String ORGANISER = "DEMO-ORGANISER";
    static final String PLANNER = "DEMO-PLANNER";
    static final String AUDITOR = "DEMO-AUDITOR";

    private DemoPeople() {}

    static String unit(int index) {
        return "DEMO%02d".formatted(index + 1);
    }

    static String person(int index) {
        return "D%06d".formatted(index + 1);
    }

    static List<String> people(int many) {
        return IntStream.range(0, many).mapToObj(DemoPeople::person).toList();
    }

    static String units(int many) {
        String campus = """
                {"code":"%s","kind":"CAMPUS","nameZh":"演示校区","nameEn":"Demonstration campus","place":"PLACE"}
                """.formatted(CAMPUS);
        return campus
                + IntStream.range(0, many)
                        .mapToObj(i -> """
                                {"code":"%s","kind":"SCHOOL","nameZh":"演示学院%02d","nameEn":"Demonstration school %02d",\
                                "administration":"ADMINISTRATION"}
                                """.formatted(unit(i), i + 1, i + 1))
                        .collect(Collectors.joining());
    }

    static String people(int many, int units) {
        StringBuilder rows = new StringBuilder();
        for (String own : List.of(ORGANISER, PLANNER, AUDITOR)) {
            rows.append(row(own, own, 0));
        }
        for (int i = 0; i < many; i++) {
            rows.append(row(person(i), "Demo %06d".formatted(i + 1), i % units));
        }
        return rows.toString();
    }

    static String grants(int units) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < Math.min(2, units); i++) {
            rows.append(grant(ORGANISER, "organiser", unit(i)));
            rows.append(grant(PLANNER, "roster-planner", unit(i)));
        }
        rows.append(grant(AUDITOR, "auditor", "ADMINISTRATION"));
        return rows.toString();
    }

    private static String row(String number, String name, int index) {
        String language = index % 2 == 0 ? "zh-CN" : "en";
        return """
                {"number":"%s","displayName":"%s","language":"%s","administration":"%s"}
                """.formatted(number, name, language, unit(index));
    }

    private static String grant(String person, String role, String node) {
        return """
                {"person":"%s","role":"%s","tree":"ADMINISTRATION","node":"%s"}
                """.formatted(person, role, node);
    }
}
