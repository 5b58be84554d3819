// Drives the official SDK as its users do; the process that started it decides where api.omise.co leads.
const omise = require('omise')({ secretKey: process.env.OMISE_SECRET_KEY, publicKey: process.env.OMISE_PUBLIC_KEY });

async function main() {
  const card = {
    name: 'Cardproof Check',
    number: '4242424242424242',
    expiration_month: 11,
    expiration_year: new Date().getUTCFullYear() + 4,
    security_code: '847',
    city: 'Bangkok',
    postal_code: '10320',
  };
  const token = await omise.tokens.create({ card });
  const seen = await omise.tokens.retrieve(token.id);
  const customer = await omise.customers.create({ description: 'created by cardproof', card: token.id });
  const list = await omise.customers.listCards(customer.id);
  const retrieved = await omise.customers.retrieveCard(customer.id, list.data[0].id);
  const updated = await omise.customers.updateCard(customer.id, retrieved.id, {
    name: 'Changed Name',
    expiration_month: 5,
  });
  const destroyed = await omise.customers.destroyCard(customer.id, retrieved.id);
  const after = await omise.customers.listCards(customer.id);
  const refused = await omise.customers.create({ card: token.id }).catch((error) => error);
  console.log(JSON.stringify({ token, seen, customer, list, retrieved, updated, destroyed, after, refused }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
