--liquibase formatted sql

--changeset webhook:0280-webhook-subscription
-- What a campus system is told of, and where to. Without a unit it is told of all units.
CREATE TABLE webhook_subscription (
    id          BINARY(16)    NOT NULL,
    name        VARCHAR(80)   NOT NULL,
    url         VARCHAR(1000) NOT NULL,
    event_types VARCHAR(4000) NOT NULL,
    tree        VARCHAR(16)   NULL,
    unit        VARCHAR(64)   NULL,
    client      VARCHAR(255)  NULL,
    state       VARCHAR(16)   NOT NULL,
    reason      VARCHAR(16)   NULL,
    created_by  VARCHAR(255)  NOT NULL,
    created_at  DATETIME(6)   NOT NULL,
    changed_at  DATETIME(6)   NOT NULL,
    version     BIGINT        NOT NULL,
    CONSTRAINT pk_webhook_subscription PRIMARY KEY (id),
    CONSTRAINT ck_webhook_subscription_state CHECK (state IN ('ACTIVE', 'PAUSED', 'ENDED')),
    CONSTRAINT ck_webhook_subscription_reason CHECK ((state = 'ACTIVE') = (reason IS NULL)),
    CONSTRAINT ck_webhook_subscription_unit CHECK ((tree IS NULL) = (unit IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset webhook:0280-webhook-secret
-- The secrets that sign, sealed; while one is replaced there are several.
CREATE TABLE webhook_secret (
    id           BINARY(16)   NOT NULL,
    subscription BINARY(16)   NOT NULL,
    sealed       VARCHAR(400) NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    ends_at      DATETIME(6)  NULL,
    CONSTRAINT pk_webhook_secret PRIMARY KEY (id),
    CONSTRAINT fk_webhook_secret_subscription FOREIGN KEY (subscription) REFERENCES webhook_subscription (id)
        ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset webhook:0280-webhook-progress
-- Who serves a subscription, on which passage over the topics, and how its receiver does; written by the replica that
-- holds the lease.
CREATE TABLE webhook_progress (
    subscription      BINARY(16)  NOT NULL,
    run               BINARY(16)  NOT NULL,
    run_from          DATETIME(6) NOT NULL,
    pending           BOOLEAN     NOT NULL,
    lease_owner       VARCHAR(64) NULL,
    lease_until       DATETIME(6) NULL,
    failures          INT         NOT NULL,
    failing_since     DATETIME(6) NULL,
    next_try_at       DATETIME(6) NULL,
    backlog           BIGINT      NOT NULL,
    last_status       SMALLINT    NULL,
    last_fault        VARCHAR(20) NULL,
    last_delivered_at DATETIME(6) NULL,
    CONSTRAINT pk_webhook_progress PRIMARY KEY (subscription),
    CONSTRAINT fk_webhook_progress_subscription FOREIGN KEY (subscription) REFERENCES webhook_subscription (id)
        ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset webhook:0280-webhook-cursor
-- The first event of each partition that the receiver has not got.
CREATE TABLE webhook_cursor (
    subscription BINARY(16)   NOT NULL,
    topic        VARCHAR(100) NOT NULL,
    part         INT          NOT NULL,
    next_offset  BIGINT       NOT NULL,
    CONSTRAINT pk_webhook_cursor PRIMARY KEY (subscription, topic, part),
    CONSTRAINT fk_webhook_cursor_subscription FOREIGN KEY (subscription) REFERENCES webhook_subscription (id)
        ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset webhook:0280-webhook-delivery
-- What became of each event, for a few days; ids and status alone, nothing that a receiver wrote.
CREATE TABLE webhook_delivery (
    id            BINARY(16)   NOT NULL,
    subscription  BINARY(16)   NOT NULL,
    run           BINARY(16)   NOT NULL,
    topic         VARCHAR(100) NOT NULL,
    part          INT          NOT NULL,
    record_offset BIGINT       NOT NULL,
    event         BINARY(16)   NOT NULL,
    type          VARCHAR(120) NOT NULL,
    subject       VARCHAR(200) NOT NULL,
    state         VARCHAR(16)  NOT NULL,
    tries         INT          NOT NULL,
    first_at      DATETIME(6)  NOT NULL,
    last_at       DATETIME(6)  NOT NULL,
    next_at       DATETIME(6)  NULL,
    status        SMALLINT     NULL,
    fault         VARCHAR(20)  NULL,
    took_millis   BIGINT       NOT NULL,
    CONSTRAINT pk_webhook_delivery PRIMARY KEY (id),
    CONSTRAINT uq_webhook_delivery_record UNIQUE (subscription, run, topic, part, record_offset),
    CONSTRAINT fk_webhook_delivery_subscription FOREIGN KEY (subscription) REFERENCES webhook_subscription (id)
        ON DELETE CASCADE,
    INDEX ix_webhook_delivery_list (subscription, id),
    INDEX ix_webhook_delivery_age (last_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset webhook:0280-webhook-worker
-- The replicas that deliver; each takes its fair share of the subscriptions.
CREATE TABLE webhook_worker (
    owner   VARCHAR(64) NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_webhook_worker PRIMARY KEY (owner)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
