/// Notices: what is kept of an event for one person, and how it reads in the person's language.
@NullMarked
package org.campusfrontline.notification.notice;

import org.jspecify.annotations.NullMarked;
