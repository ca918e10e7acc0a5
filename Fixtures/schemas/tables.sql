-- Customers, as PostgreSQL, SQLite and MySQL write them; email in a comment is nothing.
CREATE TABLE IF NOT EXISTS shop.customers (
  id BIGSERIAL PRIMARY KEY,  -- expect: account/user-id
  name VARCHAR(200) NOT NULL,                       -- expect: identity/name
  "email" citext UNIQUE CHECK (email <> ''),        -- expect: contact/email-address
  email_template_id INTEGER REFERENCES templates (id),
  email_verified BOOLEAN NOT NULL DEFAULT FALSE,
  created_at TIMESTAMP WITH TIME ZONE DEFAULT now(),
  CONSTRAINT customers_phone_number UNIQUE (id)
);

CREATE TABLE templates (id INTEGER PRIMARY KEY, name TEXT, subject TEXT);

CREATE TABLE `suppliers` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,  -- expect: account/user-id
  `telefonnummer` varchar(32) CHARACTER SET utf8mb4 DEFAULT NULL COMMENT 'it\'s the phone', -- expect: contact/phone-number
  KEY `email_index` (`id`)
) ENGINE=InnoDB;

ALTER TABLE customers
  ADD COLUMN phone_number character varying(32),    -- expect: contact/phone-number
  ADD COLUMN phone_icon_id integer;

INSERT INTO templates (name, subject) VALUES ('email', 'CREATE TABLE no (email TEXT)');
