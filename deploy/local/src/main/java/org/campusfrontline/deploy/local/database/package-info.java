/// The embedded database server, and schemas with an account each on it or on a server of one's own.
@NullMarked
package org.campusfrontline.deploy.local.database;

import org.jspecify.annotations.NullMarked;
