--liquibase formatted sql

--changeset roster:0383-roster-layer
-- A named set of days that is laid over a period's roster and taken off again.
CREATE TABLE roster_layer (
    id          BINARY(16)   NOT NULL,
    period      BINARY(16)   NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    title_zh    VARCHAR(120) NOT NULL,
    title_en    VARCHAR(120) NOT NULL,
    state       VARCHAR(8)   NOT NULL,
    made_by     VARCHAR(64)  NOT NULL,
    made_at     DATETIME(6)  NOT NULL,
    switched_at DATETIME(6)  NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT pk_roster_layer PRIMARY KEY (id),
    CONSTRAINT fk_roster_layer_period FOREIGN KEY (period) REFERENCES planning_period (id),
    INDEX ix_roster_layer_period (period, id),
    INDEX ix_roster_layer_person (made_by)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0383-roster-layer-cell
-- An empty shift is a free day; `beneath` is what stood there when the layer was laid on, and NULL while it is off.
CREATE TABLE roster_layer_cell (
    layer     BINARY(16)  NOT NULL,
    person    VARCHAR(64) NOT NULL,
    duty_date DATE        NOT NULL,
    shift     VARCHAR(33) NOT NULL,
    beneath   VARCHAR(33) NULL,
    CONSTRAINT pk_roster_layer_cell PRIMARY KEY (layer, person, duty_date),
    CONSTRAINT fk_roster_layer_cell_layer FOREIGN KEY (layer) REFERENCES roster_layer (id),
    INDEX ix_roster_layer_cell_person (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
