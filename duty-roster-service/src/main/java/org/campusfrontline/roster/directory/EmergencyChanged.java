package org.campusfrontline.roster.directory;

/// What a roster needs of an emergency.
record EmergencyChanged(String id, String state, long version) {}
