package org.campusfrontline.roster;

/// Instances of our own in the Curtois text format.
public final class Instances {

    /// What can not be had in `GATE`: a shift on a day off, and a night of somebody who works none.
    public static final int GATE_OPTIMUM = 3 + 4;

    /// Two weeks, two shifts, six people: small enough to be proved in a moment.
    public static final String GATE = """
            # the east gate
            SECTION_HORIZON
            14

            SECTION_SHIFTS
            D,480,
            N,600,D
            SECTION_STAFF
            A,D=14|N=6,5400,3000,5,2,2,1
            B,D=14|N=6,5400,3000,5,2,2,1
            C,D=14|N=6,5400,3000,5,2,2,1
            E,D=14|N=6,5400,3000,5,2,2,1
            F,D=14|N=0,4800,2400,5,1,2,2
            G,D=14|N=6,5400,3000,4,2,2,1
            SECTION_DAYS_OFF
            A,0,1
            C,12,13
            SECTION_SHIFT_ON_REQUESTS
            A,5,D,3
            A,0,D,3
            B,2,N,2
            F,4,N,4
            SECTION_SHIFT_OFF_REQUESTS
            E,3,D,2
            F,9,D,3
            SECTION_COVER
            """ + cover(14);

    private Instances() {}

    private static String cover(int days) {
        StringBuilder rows = new StringBuilder();
        for (int day = 0; day < days; day++) {
            rows.append(day).append(",D,2,100,1\n").append(day).append(",N,1,100,1\n");
        }
        return rows.toString();
    }

    /// Too large to be proved within minutes, but a first plan is found at once: every person may work or rest freely.
    public static String vast(int staff, int days) {
        StringBuilder text =
                new StringBuilder("SECTION_HORIZON\n" + days + "\nSECTION_SHIFTS\nD,480,\nE,480,D\nN,600,D|E\n");
        text.append("SECTION_STAFF\n");
        for (int person = 0; person < staff; person++) {
            text.append('S')
                    .append(person)
                    .append(",D=%d|E=%d|N=%d,%d,0,5,2,2,%d%n"
                            .formatted(days, days / 2, days / 3, days * 340 + person * 7, days / 10));
        }
        text.append("SECTION_SHIFT_ON_REQUESTS\n");
        for (int person = 0; person < staff; person++) {
            for (int day = person % 3; day < days; day += 5) {
                text.append("S%d,%d,%s,%d%n"
                        .formatted(person, day, "DEN".charAt((person + day) % 3), 1 + (person * day) % 3));
            }
        }
        text.append("SECTION_COVER\n");
        for (int day = 0; day < days; day++) {
            for (String shift : new String[] {"D", "E", "N"}) {
                text.append("%d,%s,%d,100,1%n".formatted(day, shift, 1 + (day * 7 + staff) % Math.max(2, staff / 4)));
            }
        }
        return text.toString();
    }
}
