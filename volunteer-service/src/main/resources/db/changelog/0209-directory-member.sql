--liquibase formatted sql

--changeset member:0209-directory-member
-- A projection of the directory's people: the units to which they belong now. Its row serialises a person's ledger.
CREATE TABLE directory_member (
    person       VARCHAR(64)  NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    memberships  TEXT         NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_directory_member PRIMARY KEY (person)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
