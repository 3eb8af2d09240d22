--liquibase formatted sql

--changeset recruitment:0202-activity
CREATE TABLE activity (
    id           BINARY(16)   NOT NULL,
    emergency    BINARY(16)   NOT NULL,
    tree         VARCHAR(16)  NOT NULL,
    unit         VARCHAR(64)  NOT NULL,
    title_zh     VARCHAR(120) NOT NULL,
    title_en     VARCHAR(120) NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    published_at DATETIME(6)  NULL,
    closed_at    DATETIME(6)  NULL,
    changed_at   DATETIME(6)  NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_activity PRIMARY KEY (id),
    CONSTRAINT ck_activity_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
    CONSTRAINT ck_activity_published CHECK (state = 'DRAFT' OR published_at IS NOT NULL),
    INDEX ix_activity_emergency (emergency, id),
    INDEX ix_activity_unit (tree, unit, id),
    INDEX ix_activity_state (state, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0202-post
CREATE TABLE post (
    id       BINARY(16)   NOT NULL,
    activity BINARY(16)   NOT NULL,
    ordinal  INT          NOT NULL,
    category VARCHAR(32)  NOT NULL,
    title_zh VARCHAR(120) NOT NULL,
    title_en VARCHAR(120) NOT NULL,
    site     VARCHAR(120) NOT NULL,
    CONSTRAINT pk_post PRIMARY KEY (id),
    CONSTRAINT fk_post_activity FOREIGN KEY (activity) REFERENCES activity (id),
    CONSTRAINT fk_post_category FOREIGN KEY (category) REFERENCES post_category (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0202-shift
-- The definition of a shift: it never changes once the activity is published, so sign-ups may hold shared locks on it.
CREATE TABLE shift (
    id        BINARY(16)  NOT NULL,
    post      BINARY(16)  NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    ends_at   DATETIME(6) NOT NULL,
    CONSTRAINT pk_shift PRIMARY KEY (id),
    CONSTRAINT fk_shift_post FOREIGN KEY (post) REFERENCES post (id),
    CONSTRAINT ck_shift_interval CHECK (starts_at < ends_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0202-shift-seats
-- The counters of a shift; no entity maps them. At every commit: taken = confirmed + offered + reserved.
-- reserved: seats that came free while people wait; they stay taken until promotion has passed them on or given them up.
CREATE TABLE shift_seats (
    shift       BINARY(16)  NOT NULL,
    activity    BINARY(16)  NOT NULL,
    starts_at   DATETIME(6) NOT NULL,
    accepting   BOOLEAN     NOT NULL,
    capacity    INT         NOT NULL,
    taken       INT         NOT NULL,
    reserved    INT         NOT NULL,
    waiting     INT         NOT NULL,
    last_ticket BIGINT      NOT NULL,
    attention   BOOLEAN GENERATED ALWAYS AS
        (reserved > 0 OR (waiting > 0 AND (taken < capacity OR NOT accepting))) STORED,
    waits_until DATETIME(6) GENERATED ALWAYS AS (CASE WHEN waiting > 0 THEN starts_at END) STORED,
    CONSTRAINT pk_shift_seats PRIMARY KEY (shift),
    CONSTRAINT fk_shift_seats_shift FOREIGN KEY (shift) REFERENCES shift (id),
    CONSTRAINT ck_shift_seats_taken CHECK (reserved >= 0 AND taken >= reserved AND capacity >= taken),
    CONSTRAINT ck_shift_seats_waiting CHECK (waiting >= 0),
    INDEX ix_shift_seats_activity (activity, shift),
    INDEX ix_shift_seats_attention (attention, shift),
    INDEX ix_shift_seats_waits_until (waits_until)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
