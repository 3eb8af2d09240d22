/// Rest owed for work on rest days, until it is granted or its deadline is over.
@NullMarked
package org.campusfrontline.roster.calendar.rest;

import org.jspecify.annotations.NullMarked;
