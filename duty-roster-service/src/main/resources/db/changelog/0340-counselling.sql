--liquibase formatted sql

--changeset roster:0340-counselling-slot
-- Who took a slot is sealed; what it is about has no column. Deleted some time after its end.
CREATE TABLE counselling_slot (
    id           BINARY(16)   NOT NULL,
    tree         VARCHAR(16)  NOT NULL,
    unit         VARCHAR(64)  NOT NULL,
    counsellor   VARCHAR(64)  NOT NULL,
    starts_at    DATETIME(6)  NOT NULL,
    ends_at      DATETIME(6)  NOT NULL,
    mode         VARCHAR(16)  NOT NULL,
    place        VARCHAR(200) NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    person       VARCHAR(300) NULL,
    person_index BINARY(32)   NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_counselling_slot PRIMARY KEY (id),
    CONSTRAINT ck_counselling_slot_free CHECK (state <> 'FREE' OR person IS NULL AND person_index IS NULL),
    CONSTRAINT ck_counselling_slot_taken CHECK (state <> 'TAKEN' OR person IS NOT NULL AND person_index IS NOT NULL),
    INDEX ix_counselling_slot_unit (tree, unit, state, starts_at),
    INDEX ix_counselling_slot_counsellor (counsellor, starts_at),
    INDEX ix_counselling_slot_person (person_index, starts_at),
    INDEX ix_counselling_slot_end (ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
