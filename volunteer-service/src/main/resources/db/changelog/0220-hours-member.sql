--liquibase formatted sql

--changeset hours:0220-hours-member
-- A projection of the directory's people and at once the lock row that serialises a person's ledger.
CREATE TABLE hours_member (
    person       VARCHAR(64)  NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    memberships  TEXT         NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_hours_member PRIMARY KEY (person)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
