--liquibase formatted sql

--changeset volunteer:0102-person
CREATE TABLE person (
    number       VARCHAR(40) NOT NULL,
    display_name VARCHAR(80) NOT NULL,
    language     VARCHAR(8)  NOT NULL,
    guest        BOOLEAN     NOT NULL,
    sponsor      VARCHAR(40) NULL,
    active       BOOLEAN     NOT NULL,
    left_at      DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (number),
    INDEX ix_person_display_name (display_name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset volunteer:0102-person-membership
-- Without a foreign key to the unit: an import of all people would hold every unit's row for seconds, and no unit is
-- ever deleted.
CREATE TABLE person_membership (
    person     VARCHAR(40) NOT NULL,
    tree       VARCHAR(16) NOT NULL,
    unit       VARCHAR(40) NOT NULL,
    valid_from DATETIME(6) NOT NULL,
    valid_to   DATETIME(6) NULL,
    CONSTRAINT pk_person_membership PRIMARY KEY (person, tree, unit, valid_from),
    CONSTRAINT fk_person_membership_person FOREIGN KEY (person) REFERENCES person (number),
    CONSTRAINT ck_person_membership_span CHECK (valid_to IS NULL OR valid_to > valid_from),
    INDEX ix_person_membership_unit (tree, unit, person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset volunteer:0102-person-turn
-- Instants at which a membership begins or ends by the clock, and the others must be told of the person anew.
CREATE TABLE person_turn (
    at     DATETIME(6) NOT NULL,
    person VARCHAR(40) NOT NULL,
    CONSTRAINT pk_person_turn PRIMARY KEY (at, person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset volunteer:0102-guest
-- The phone is sealed; its blind index finds and refuses the same phone twice.
CREATE TABLE guest (
    number      VARCHAR(40)  NOT NULL,
    tree        VARCHAR(16)  NOT NULL,
    sponsor     VARCHAR(40)  NOT NULL,
    phone       VARCHAR(200) NOT NULL,
    phone_index BINARY(32)   NOT NULL,
    scope_note  VARCHAR(200) NOT NULL,
    expires_at  DATETIME(6)  NOT NULL,
    insured     BOOLEAN      NOT NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT pk_guest PRIMARY KEY (number),
    CONSTRAINT uk_guest_phone_index UNIQUE (phone_index),
    CONSTRAINT fk_guest_person FOREIGN KEY (number) REFERENCES person (number),
    INDEX ix_guest_expires_at (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset volunteer:0102-guest-counter
CREATE TABLE guest_counter (
    id   TINYINT NOT NULL,
    last BIGINT  NOT NULL,
    CONSTRAINT pk_guest_counter PRIMARY KEY (id),
    CONSTRAINT ck_guest_counter_single CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO guest_counter (id, last) VALUES (1, 100000);
