--liquibase formatted sql

--changeset recruitment:0251-duty-plan
-- Which publication of a planning period a person's duties are from: what is older is dropped.
CREATE TABLE duty_plan (
    person          VARCHAR(64) NOT NULL,
    planning_period BINARY(16)  NOT NULL,
    version         BIGINT      NOT NULL,
    published_at    DATETIME(6) NOT NULL,
    CONSTRAINT pk_duty_plan PRIMARY KEY (person, planning_period),
    CONSTRAINT fk_duty_plan_person FOREIGN KEY (person) REFERENCES person_timeline (person)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
