--liquibase formatted sql

--changeset recruitment:0200-person-timeline
-- A projection of the directory's people and at once the lock row that serialises a person's time.
CREATE TABLE person_timeline (
    person       VARCHAR(64)  NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    active       BOOLEAN      NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_person_timeline PRIMARY KEY (person)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0200-recruitment-unit
CREATE TABLE recruitment_unit (
    code       VARCHAR(64)  NOT NULL,
    placements TEXT         NOT NULL,
    active     BOOLEAN      NOT NULL,
    version    BIGINT       NOT NULL,
    CONSTRAINT pk_recruitment_unit PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0200-recruitment-emergency
CREATE TABLE recruitment_emergency (
    id      BINARY(16)  NOT NULL,
    state   VARCHAR(16) NOT NULL,
    version BIGINT      NOT NULL,
    CONSTRAINT pk_recruitment_emergency PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
