package org.campusfrontline.volunteer.imports;

/// What a file holds; each kind has a job of its own.
public enum ImportKind {
    UNITS("unit-import"),
    PEOPLE("person-import"),
    GRANTS("grant-import"),
    ACTIVITY_PLAN("activity-plan-import");

    private final String job;

    ImportKind(String job) {
        this.job = job;
    }

    public String job() {
        return job;
    }
}
