package org.campusfrontline.roster.directory;

/// What a roster needs of a unit.
record UnitChanged(String code, String nameZh, String nameEn, boolean active, long version) {}
