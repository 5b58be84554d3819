// Generated from spec/omise/openapi.yaml by "npm run generate". Do not edit.
// @ts-nocheck
import { formats } from '../formats/formats.ts';
import runtime0 from 'ajv/dist/runtime/ucs2length.js';

export const judge1 = validate20;
const schema31 = {"type":"string","minLength":1};
const func1 = runtime0.default ?? runtime0;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge2 = validate21;
const schema32 = {"type":"string","enum":["2014-07-27","2015-11-17","2017-11-02","2019-05-29"]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "2014-07-27") || (data === "2015-11-17")) || (data === "2017-11-02")) || (data === "2019-05-29"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge3 = validate22;
const schema33 = {"type":"integer","minimum":0,"default":0,"x-requirement":"omise.cards.list.offset"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge4 = validate23;
const schema34 = {"type":"integer","minimum":1,"maximum":100,"default":20,"x-requirement":"omise.cards.list.limit"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge5 = validate24;
const schema35 = {"type":"string","format":"date-time","default":"1970-01-01T00:00:00Z","x-requirement":"omise.cards.list.from"};
const formats0 = formats["date-time"];

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge6 = validate25;
const schema36 = {"type":"string","format":"date-time","x-requirement":"omise.cards.list.to"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge7 = validate26;
const schema37 = {"type":"string","enum":["chronological","reverse_chronological"],"default":"chronological","x-requirement":"omise.cards.list.order-chronological"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "chronological") || (data === "reverse_chronological"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values",schema:schema37.enum,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge8 = validate27;
const schema38 = {"description":"One page of a customer's cards.","type":"object","required":["object","data","from","to","offset","limit","total"],"properties":{"object":{"const":"list","type":"string","x-requirement":"omise.cards.list.object","description":"What this is.","examples":["list"]},"data":{"x-requirement":"omise.cards.list.data","description":"The cards of this page.","type":"array","maxItems":100,"items":{"description":"A card of a customer.","type":"object","required":["location"],"properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p"]},"expiration_month":{"type":"integer","x-requirement":"omise.cards.object.expiration-month","description":"Never null on a customer's card.","examples":[11]},"expiration_year":{"type":"integer","x-requirement":"omise.cards.object.expiration-year","description":"Never null on a customer's card.","examples":[2029]},"fingerprint":{"type":"string","x-requirement":"omise.cards.object.fingerprint","description":"Never null on a customer's card.","examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"name":{"type":"string","x-requirement":"omise.cards.object.name","description":"Never null on a customer's card.","examples":["Cardproof Check"]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.list.data"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.list.data"}],"x-requirement":"omise.cards.list.data"}},"from":{"x-requirement":"omise.cards.list.from-member","description":"Where the window begins.","type":"string","format":"date-time","examples":["1970-01-01T00:00:00Z"]},"to":{"x-requirement":"omise.cards.list.to-member","description":"Where the window ends.","type":"string","format":"date-time","examples":["2024-05-31T23:59:59Z"]},"offset":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.offset-member","description":"How many cards were skipped.","examples":[0]},"limit":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.limit-member","description":"How many cards the page holds at most.","examples":[20]},"total":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.total","description":"How many cards the window holds.","examples":[1]},"order":{"x-requirement":"omise.cards.list.order-member","description":"Order of the cards; null or absent in older bodies.","type":["string","null"],"enum":["chronological","reverse_chronological",null],"examples":["chronological"]},"location":{"x-requirement":"omise.cards.list.location-member","description":"API path of the list; absent or null in some bodies.","type":["string","null"],"examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards"]}},"x-requirement":"omise.cards.list.answer"};
const pattern4 = new RegExp("^card_(test_)?[0-9a-z]+$", "u");
const pattern5 = new RegExp("^([A-Za-z]{2})?$", "u");
const pattern6 = new RegExp("^[0-9]{4,6}$", "u");
const pattern7 = new RegExp("^[0-9]{4}$", "u");
const pattern8 = new RegExp("^(/|https?://)", "u");
const formats8 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.offset === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.limit === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.total === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.object.type,parentSchema:schema38.properties.object,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("list" !== data0){
const err8 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant",schema:"list",parentSchema:schema38.properties.object,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
if(data1.length > 100){
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema38.properties.data,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs10 = errors;
let valid5 = false;
let passing0 = null;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.created === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema38.properties.data.items.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema38.properties.data.items.allOf[0].allOf[0].oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.created_at === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema38.properties.data.items.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema38.properties.data.items.allOf[0].allOf[0].oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema38.properties.data.items.allOf[0].allOf[0].oneOf,parentSchema:schema38.properties.data.items.allOf[0].allOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.object === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.id === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.livemode === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.brand === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.city === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.country === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data2.expiration_month === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.expiration_year === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2.financing === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data2.fingerprint === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data2.last_digits === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data2.name === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data2.postal_code === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema38.properties.data.items.allOf[0].required,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data2.object !== undefined){
let data3 = data2.object;
if(typeof data3 !== "string"){
const err26 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.allOf[0].properties.object.type,parentSchema:schema38.properties.data.items.allOf[0].properties.object,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("card" !== data3){
const err27 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema38.properties.data.items.allOf[0].properties.object,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err28 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema38.properties.data.items.allOf[0].properties.id.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err29 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.data.items.allOf[0].properties.id,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.allOf[0].properties.id.type,parentSchema:schema38.properties.data.items.allOf[0].properties.id,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.livemode !== undefined){
let data5 = data2.livemode;
if(typeof data5 !== "boolean"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/livemode",schemaPath:"#/properties/data/items/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.data.items.allOf[0].properties.livemode.type,parentSchema:schema38.properties.data.items.allOf[0].properties.livemode,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.deleted !== undefined){
let data6 = data2.deleted;
if(typeof data6 !== "boolean"){
const err32 = {instancePath:instancePath+"/data/" + i0+"/deleted",schemaPath:"#/properties/data/items/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.data.items.allOf[0].properties.deleted.type,parentSchema:schema38.properties.data.items.allOf[0].properties.deleted,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.bank !== undefined){
let data7 = data2.bank;
if(typeof data7 !== "string"){
const err33 = {instancePath:instancePath+"/data/" + i0+"/bank",schemaPath:"#/properties/data/items/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.allOf[0].properties.bank.type,parentSchema:schema38.properties.data.items.allOf[0].properties.bank,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.brand !== undefined){
let data8 = data2.brand;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err34 = {instancePath:instancePath+"/data/" + i0+"/brand",schemaPath:"#/properties/data/items/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.data.items.allOf[0].properties.brand,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/data/" + i0+"/brand",schemaPath:"#/properties/data/items/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.allOf[0].properties.brand.type,parentSchema:schema38.properties.data.items.allOf[0].properties.brand,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.city !== undefined){
let data9 = data2.city;
if((typeof data9 !== "string") && (data9 !== null)){
const err36 = {instancePath:instancePath+"/data/" + i0+"/city",schemaPath:"#/properties/data/items/allOf/0/properties/city/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.city.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.city.type,parentSchema:schema38.properties.data.items.allOf[0].properties.city,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data2.country !== undefined){
let data10 = data2.country;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err37 = {instancePath:instancePath+"/data/" + i0+"/country",schemaPath:"#/properties/data/items/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema38.properties.data.items.allOf[0].properties.country,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/data/" + i0+"/country",schemaPath:"#/properties/data/items/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.allOf[0].properties.country.type,parentSchema:schema38.properties.data.items.allOf[0].properties.country,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data2.created !== undefined){
let data11 = data2.created;
if(typeof data11 === "string"){
if(!(formats0(data11))){
const err39 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema38.properties.data.items.allOf[0].properties.created,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.allOf[0].properties.created.type,parentSchema:schema38.properties.data.items.allOf[0].properties.created,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data2.created_at !== undefined){
let data12 = data2.created_at;
if(typeof data12 === "string"){
if(!(formats0(data12))){
const err41 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema38.properties.data.items.allOf[0].properties.created_at,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.allOf[0].properties.created_at.type,parentSchema:schema38.properties.data.items.allOf[0].properties.created_at,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data2.expiration_month !== undefined){
let data13 = data2.expiration_month;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err43 = {instancePath:instancePath+"/data/" + i0+"/expiration_month",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema38.properties.data.items.allOf[0].properties.expiration_month.type,parentSchema:schema38.properties.data.items.allOf[0].properties.expiration_month,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 12 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/data/" + i0+"/expiration_month",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema38.properties.data.items.allOf[0].properties.expiration_month,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/data/" + i0+"/expiration_month",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema38.properties.data.items.allOf[0].properties.expiration_month,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data2.expiration_year !== undefined){
let data14 = data2.expiration_year;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err46 = {instancePath:instancePath+"/data/" + i0+"/expiration_year",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema38.properties.data.items.allOf[0].properties.expiration_year.type,parentSchema:schema38.properties.data.items.allOf[0].properties.expiration_year,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9999 || isNaN(data14)){
const err47 = {instancePath:instancePath+"/data/" + i0+"/expiration_year",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema38.properties.data.items.allOf[0].properties.expiration_year,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data14 < 1000 || isNaN(data14)){
const err48 = {instancePath:instancePath+"/data/" + i0+"/expiration_year",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema38.properties.data.items.allOf[0].properties.expiration_year,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data2.financing !== undefined){
let data15 = data2.financing;
if(typeof data15 !== "string"){
const err49 = {instancePath:instancePath+"/data/" + i0+"/financing",schemaPath:"#/properties/data/items/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.allOf[0].properties.financing.type,parentSchema:schema38.properties.data.items.allOf[0].properties.financing,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data2.fingerprint !== undefined){
let data16 = data2.fingerprint;
if((typeof data16 !== "string") && (data16 !== null)){
const err50 = {instancePath:instancePath+"/data/" + i0+"/fingerprint",schemaPath:"#/properties/data/items/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.fingerprint.type,parentSchema:schema38.properties.data.items.allOf[0].properties.fingerprint,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err51 = {instancePath:instancePath+"/data/" + i0+"/fingerprint",schemaPath:"#/properties/data/items/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.data.items.allOf[0].properties.fingerprint,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data2.first_digits !== undefined){
let data17 = data2.first_digits;
if((typeof data17 !== "string") && (data17 !== null)){
const err52 = {instancePath:instancePath+"/data/" + i0+"/first_digits",schemaPath:"#/properties/data/items/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.first_digits.type,parentSchema:schema38.properties.data.items.allOf[0].properties.first_digits,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err53 = {instancePath:instancePath+"/data/" + i0+"/first_digits",schemaPath:"#/properties/data/items/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema38.properties.data.items.allOf[0].properties.first_digits,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data2.last_digits !== undefined){
let data18 = data2.last_digits;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err54 = {instancePath:instancePath+"/data/" + i0+"/last_digits",schemaPath:"#/properties/data/items/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema38.properties.data.items.allOf[0].properties.last_digits,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/data/" + i0+"/last_digits",schemaPath:"#/properties/data/items/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.allOf[0].properties.last_digits.type,parentSchema:schema38.properties.data.items.allOf[0].properties.last_digits,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data2.name !== undefined){
let data19 = data2.name;
if((typeof data19 !== "string") && (data19 !== null)){
const err56 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/allOf/0/properties/name/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.name.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.name.type,parentSchema:schema38.properties.data.items.allOf[0].properties.name,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data2.phone_number !== undefined){
let data20 = data2.phone_number;
if((typeof data20 !== "string") && (data20 !== null)){
const err57 = {instancePath:instancePath+"/data/" + i0+"/phone_number",schemaPath:"#/properties/data/items/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.phone_number.type,parentSchema:schema38.properties.data.items.allOf[0].properties.phone_number,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data2.postal_code !== undefined){
let data21 = data2.postal_code;
if((typeof data21 !== "string") && (data21 !== null)){
const err58 = {instancePath:instancePath+"/data/" + i0+"/postal_code",schemaPath:"#/properties/data/items/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.postal_code.type,parentSchema:schema38.properties.data.items.allOf[0].properties.postal_code,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data2.security_code_check !== undefined){
let data22 = data2.security_code_check;
if(typeof data22 !== "boolean"){
const err59 = {instancePath:instancePath+"/data/" + i0+"/security_code_check",schemaPath:"#/properties/data/items/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.data.items.allOf[0].properties.security_code_check.type,parentSchema:schema38.properties.data.items.allOf[0].properties.security_code_check,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data2.state !== undefined){
let data23 = data2.state;
if((typeof data23 !== "string") && (data23 !== null)){
const err60 = {instancePath:instancePath+"/data/" + i0+"/state",schemaPath:"#/properties/data/items/allOf/0/properties/state/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.state.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.state.type,parentSchema:schema38.properties.data.items.allOf[0].properties.state,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data2.street1 !== undefined){
let data24 = data2.street1;
if((typeof data24 !== "string") && (data24 !== null)){
const err61 = {instancePath:instancePath+"/data/" + i0+"/street1",schemaPath:"#/properties/data/items/allOf/0/properties/street1/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.street1.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.street1.type,parentSchema:schema38.properties.data.items.allOf[0].properties.street1,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data2.street2 !== undefined){
let data25 = data2.street2;
if((typeof data25 !== "string") && (data25 !== null)){
const err62 = {instancePath:instancePath+"/data/" + i0+"/street2",schemaPath:"#/properties/data/items/allOf/0/properties/street2/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.street2.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.street2.type,parentSchema:schema38.properties.data.items.allOf[0].properties.street2,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data2.tokenization_method !== undefined){
let data26 = data2.tokenization_method;
if((typeof data26 !== "string") && (data26 !== null)){
const err63 = {instancePath:instancePath+"/data/" + i0+"/tokenization_method",schemaPath:"#/properties/data/items/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema38.properties.data.items.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema38.properties.data.items.allOf[0].properties.tokenization_method.type,parentSchema:schema38.properties.data.items.allOf[0].properties.tokenization_method,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.data.items.allOf[0].type,parentSchema:schema38.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.location === undefined){
const err65 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema38.properties.data.items.required,parentSchema:schema38.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data2.location !== undefined){
let data27 = data2.location;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
const err66 = {instancePath:instancePath+"/data/" + i0+"/location",schemaPath:"#/properties/data/items/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema38.properties.data.items.properties.location,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(formats8.test(data27))){
const err67 = {instancePath:instancePath+"/data/" + i0+"/location",schemaPath:"#/properties/data/items/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema38.properties.data.items.properties.location,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/data/" + i0+"/location",schemaPath:"#/properties/data/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.properties.location.type,parentSchema:schema38.properties.data.items.properties.location,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data2.expiration_month !== undefined){
let data28 = data2.expiration_month;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err69 = {instancePath:instancePath+"/data/" + i0+"/expiration_month",schemaPath:"#/properties/data/items/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.properties.data.items.properties.expiration_month.type,parentSchema:schema38.properties.data.items.properties.expiration_month,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data2.expiration_year !== undefined){
let data29 = data2.expiration_year;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err70 = {instancePath:instancePath+"/data/" + i0+"/expiration_year",schemaPath:"#/properties/data/items/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.properties.data.items.properties.expiration_year.type,parentSchema:schema38.properties.data.items.properties.expiration_year,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data2.fingerprint !== undefined){
let data30 = data2.fingerprint;
if(typeof data30 !== "string"){
const err71 = {instancePath:instancePath+"/data/" + i0+"/fingerprint",schemaPath:"#/properties/data/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.properties.fingerprint.type,parentSchema:schema38.properties.data.items.properties.fingerprint,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data2.name !== undefined){
let data31 = data2.name;
if(typeof data31 !== "string"){
const err72 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.data.items.properties.name.type,parentSchema:schema38.properties.data.items.properties.name,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.data.items.type,parentSchema:schema38.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.data.type,parentSchema:schema38.properties.data,data:data1};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.from !== undefined){
let data32 = data.from;
if(typeof data32 === "string"){
if(!(formats0(data32))){
const err75 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema38.properties.from,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.from.type,parentSchema:schema38.properties.from,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.to !== undefined){
let data33 = data.to;
if(typeof data33 === "string"){
if(!(formats0(data33))){
const err77 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema38.properties.to,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.to.type,parentSchema:schema38.properties.to,data:data33};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.offset !== undefined){
let data34 = data.offset;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err79 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.properties.offset.type,parentSchema:schema38.properties.offset,data:data34};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err80 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38.properties.offset,data:data34};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data35 = data.limit;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err81 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.properties.limit.type,parentSchema:schema38.properties.limit,data:data35};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err82 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38.properties.limit,data:data35};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data.total !== undefined){
let data36 = data.total;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err83 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.properties.total.type,parentSchema:schema38.properties.total,data:data36};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err84 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38.properties.total,data:data36};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data.order !== undefined){
let data37 = data.order;
if((typeof data37 !== "string") && (data37 !== null)){
const err85 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: schema38.properties.order.type},message:"must be string,null",schema:schema38.properties.order.type,parentSchema:schema38.properties.order,data:data37};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((data37 === "chronological") || (data37 === "reverse_chronological")) || (data37 === null))){
const err86 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema38.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.order.enum,parentSchema:schema38.properties.order,data:data37};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.location !== undefined){
let data38 = data.location;
if((typeof data38 !== "string") && (data38 !== null)){
const err87 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: schema38.properties.location.type},message:"must be string,null",schema:schema38.properties.location.type,parentSchema:schema38.properties.location,data:data38};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"object":true,"data":true,"from":true,"to":true,"offset":true,"limit":true,"total":true,"order":true,"location":true},"dynamicProps":false,"dynamicItems":false};

export const judge9 = validate28;
const schema39 = {"description":"One page of a customer's cards.","type":"object","required":["object","data","from","to","offset","limit","total"],"properties":{"object":{"const":"list","type":"string","x-requirement":"omise.cards.list.object","description":"What this is.","examples":["list"]},"data":{"x-requirement":"omise.cards.list.data","description":"The cards of this page.","type":"array","maxItems":100,"items":{"description":"A card of a customer.","type":"object","required":["location"],"properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p"]},"expiration_month":{"type":"integer","x-requirement":"omise.cards.object.expiration-month","description":"Never null on a customer's card.","examples":[11]},"expiration_year":{"type":"integer","x-requirement":"omise.cards.object.expiration-year","description":"Never null on a customer's card.","examples":[2029]},"fingerprint":{"type":"string","x-requirement":"omise.cards.object.fingerprint","description":"Never null on a customer's card.","examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"name":{"type":"string","x-requirement":"omise.cards.object.name","description":"Never null on a customer's card.","examples":["Cardproof Check"]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.list.data"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.list.data"}],"x-requirement":"omise.cards.list.data","unevaluatedProperties":false}},"from":{"x-requirement":"omise.cards.list.from-member","description":"Where the window begins.","type":"string","format":"date-time","examples":["1970-01-01T00:00:00Z"]},"to":{"x-requirement":"omise.cards.list.to-member","description":"Where the window ends.","type":"string","format":"date-time","examples":["2024-05-31T23:59:59Z"]},"offset":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.offset-member","description":"How many cards were skipped.","examples":[0]},"limit":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.limit-member","description":"How many cards the page holds at most.","examples":[20]},"total":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.total","description":"How many cards the window holds.","examples":[1]},"order":{"x-requirement":"omise.cards.list.order-member","description":"Order of the cards; null or absent in older bodies.","type":["string","null"],"enum":["chronological","reverse_chronological",null],"examples":["chronological"]},"location":{"x-requirement":"omise.cards.list.location-member","description":"API path of the list; absent or null in some bodies.","type":["string","null"],"examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards"]}},"x-requirement":"omise.cards.list.answer","unevaluatedProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.offset === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.limit === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.total === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.object.type,parentSchema:schema39.properties.object,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("list" !== data0){
const err8 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant",schema:"list",parentSchema:schema39.properties.object,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
if(data1.length > 100){
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema39.properties.data,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs10 = errors;
let valid5 = false;
let passing0 = null;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.created === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema39.properties.data.items.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema39.properties.data.items.allOf[0].allOf[0].oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.created_at === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema39.properties.data.items.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema39.properties.data.items.allOf[0].allOf[0].oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema39.properties.data.items.allOf[0].allOf[0].oneOf,parentSchema:schema39.properties.data.items.allOf[0].allOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.object === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.id === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.livemode === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.brand === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.city === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.country === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data2.expiration_month === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.expiration_year === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2.financing === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data2.fingerprint === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data2.last_digits === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data2.name === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data2.postal_code === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema39.properties.data.items.allOf[0].required,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data2.object !== undefined){
let data3 = data2.object;
if(typeof data3 !== "string"){
const err26 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.allOf[0].properties.object.type,parentSchema:schema39.properties.data.items.allOf[0].properties.object,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("card" !== data3){
const err27 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema39.properties.data.items.allOf[0].properties.object,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err28 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema39.properties.data.items.allOf[0].properties.id.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err29 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.data.items.allOf[0].properties.id,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.allOf[0].properties.id.type,parentSchema:schema39.properties.data.items.allOf[0].properties.id,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.livemode !== undefined){
let data5 = data2.livemode;
if(typeof data5 !== "boolean"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/livemode",schemaPath:"#/properties/data/items/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.data.items.allOf[0].properties.livemode.type,parentSchema:schema39.properties.data.items.allOf[0].properties.livemode,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.deleted !== undefined){
let data6 = data2.deleted;
if(typeof data6 !== "boolean"){
const err32 = {instancePath:instancePath+"/data/" + i0+"/deleted",schemaPath:"#/properties/data/items/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.data.items.allOf[0].properties.deleted.type,parentSchema:schema39.properties.data.items.allOf[0].properties.deleted,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.bank !== undefined){
let data7 = data2.bank;
if(typeof data7 !== "string"){
const err33 = {instancePath:instancePath+"/data/" + i0+"/bank",schemaPath:"#/properties/data/items/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.allOf[0].properties.bank.type,parentSchema:schema39.properties.data.items.allOf[0].properties.bank,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.brand !== undefined){
let data8 = data2.brand;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err34 = {instancePath:instancePath+"/data/" + i0+"/brand",schemaPath:"#/properties/data/items/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.data.items.allOf[0].properties.brand,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/data/" + i0+"/brand",schemaPath:"#/properties/data/items/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.allOf[0].properties.brand.type,parentSchema:schema39.properties.data.items.allOf[0].properties.brand,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.city !== undefined){
let data9 = data2.city;
if((typeof data9 !== "string") && (data9 !== null)){
const err36 = {instancePath:instancePath+"/data/" + i0+"/city",schemaPath:"#/properties/data/items/allOf/0/properties/city/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.city.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.city.type,parentSchema:schema39.properties.data.items.allOf[0].properties.city,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data2.country !== undefined){
let data10 = data2.country;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err37 = {instancePath:instancePath+"/data/" + i0+"/country",schemaPath:"#/properties/data/items/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema39.properties.data.items.allOf[0].properties.country,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/data/" + i0+"/country",schemaPath:"#/properties/data/items/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.allOf[0].properties.country.type,parentSchema:schema39.properties.data.items.allOf[0].properties.country,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data2.created !== undefined){
let data11 = data2.created;
if(typeof data11 === "string"){
if(!(formats0(data11))){
const err39 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema39.properties.data.items.allOf[0].properties.created,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.allOf[0].properties.created.type,parentSchema:schema39.properties.data.items.allOf[0].properties.created,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data2.created_at !== undefined){
let data12 = data2.created_at;
if(typeof data12 === "string"){
if(!(formats0(data12))){
const err41 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema39.properties.data.items.allOf[0].properties.created_at,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.allOf[0].properties.created_at.type,parentSchema:schema39.properties.data.items.allOf[0].properties.created_at,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data2.expiration_month !== undefined){
let data13 = data2.expiration_month;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err43 = {instancePath:instancePath+"/data/" + i0+"/expiration_month",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema39.properties.data.items.allOf[0].properties.expiration_month.type,parentSchema:schema39.properties.data.items.allOf[0].properties.expiration_month,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 12 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/data/" + i0+"/expiration_month",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema39.properties.data.items.allOf[0].properties.expiration_month,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/data/" + i0+"/expiration_month",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema39.properties.data.items.allOf[0].properties.expiration_month,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data2.expiration_year !== undefined){
let data14 = data2.expiration_year;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err46 = {instancePath:instancePath+"/data/" + i0+"/expiration_year",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema39.properties.data.items.allOf[0].properties.expiration_year.type,parentSchema:schema39.properties.data.items.allOf[0].properties.expiration_year,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9999 || isNaN(data14)){
const err47 = {instancePath:instancePath+"/data/" + i0+"/expiration_year",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema39.properties.data.items.allOf[0].properties.expiration_year,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data14 < 1000 || isNaN(data14)){
const err48 = {instancePath:instancePath+"/data/" + i0+"/expiration_year",schemaPath:"#/properties/data/items/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema39.properties.data.items.allOf[0].properties.expiration_year,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data2.financing !== undefined){
let data15 = data2.financing;
if(typeof data15 !== "string"){
const err49 = {instancePath:instancePath+"/data/" + i0+"/financing",schemaPath:"#/properties/data/items/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.allOf[0].properties.financing.type,parentSchema:schema39.properties.data.items.allOf[0].properties.financing,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data2.fingerprint !== undefined){
let data16 = data2.fingerprint;
if((typeof data16 !== "string") && (data16 !== null)){
const err50 = {instancePath:instancePath+"/data/" + i0+"/fingerprint",schemaPath:"#/properties/data/items/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.fingerprint.type,parentSchema:schema39.properties.data.items.allOf[0].properties.fingerprint,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err51 = {instancePath:instancePath+"/data/" + i0+"/fingerprint",schemaPath:"#/properties/data/items/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.data.items.allOf[0].properties.fingerprint,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data2.first_digits !== undefined){
let data17 = data2.first_digits;
if((typeof data17 !== "string") && (data17 !== null)){
const err52 = {instancePath:instancePath+"/data/" + i0+"/first_digits",schemaPath:"#/properties/data/items/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.first_digits.type,parentSchema:schema39.properties.data.items.allOf[0].properties.first_digits,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err53 = {instancePath:instancePath+"/data/" + i0+"/first_digits",schemaPath:"#/properties/data/items/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema39.properties.data.items.allOf[0].properties.first_digits,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data2.last_digits !== undefined){
let data18 = data2.last_digits;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err54 = {instancePath:instancePath+"/data/" + i0+"/last_digits",schemaPath:"#/properties/data/items/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema39.properties.data.items.allOf[0].properties.last_digits,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/data/" + i0+"/last_digits",schemaPath:"#/properties/data/items/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.allOf[0].properties.last_digits.type,parentSchema:schema39.properties.data.items.allOf[0].properties.last_digits,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data2.name !== undefined){
let data19 = data2.name;
if((typeof data19 !== "string") && (data19 !== null)){
const err56 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/allOf/0/properties/name/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.name.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.name.type,parentSchema:schema39.properties.data.items.allOf[0].properties.name,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data2.phone_number !== undefined){
let data20 = data2.phone_number;
if((typeof data20 !== "string") && (data20 !== null)){
const err57 = {instancePath:instancePath+"/data/" + i0+"/phone_number",schemaPath:"#/properties/data/items/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.phone_number.type,parentSchema:schema39.properties.data.items.allOf[0].properties.phone_number,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data2.postal_code !== undefined){
let data21 = data2.postal_code;
if((typeof data21 !== "string") && (data21 !== null)){
const err58 = {instancePath:instancePath+"/data/" + i0+"/postal_code",schemaPath:"#/properties/data/items/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.postal_code.type,parentSchema:schema39.properties.data.items.allOf[0].properties.postal_code,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data2.security_code_check !== undefined){
let data22 = data2.security_code_check;
if(typeof data22 !== "boolean"){
const err59 = {instancePath:instancePath+"/data/" + i0+"/security_code_check",schemaPath:"#/properties/data/items/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.data.items.allOf[0].properties.security_code_check.type,parentSchema:schema39.properties.data.items.allOf[0].properties.security_code_check,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data2.state !== undefined){
let data23 = data2.state;
if((typeof data23 !== "string") && (data23 !== null)){
const err60 = {instancePath:instancePath+"/data/" + i0+"/state",schemaPath:"#/properties/data/items/allOf/0/properties/state/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.state.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.state.type,parentSchema:schema39.properties.data.items.allOf[0].properties.state,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data2.street1 !== undefined){
let data24 = data2.street1;
if((typeof data24 !== "string") && (data24 !== null)){
const err61 = {instancePath:instancePath+"/data/" + i0+"/street1",schemaPath:"#/properties/data/items/allOf/0/properties/street1/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.street1.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.street1.type,parentSchema:schema39.properties.data.items.allOf[0].properties.street1,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data2.street2 !== undefined){
let data25 = data2.street2;
if((typeof data25 !== "string") && (data25 !== null)){
const err62 = {instancePath:instancePath+"/data/" + i0+"/street2",schemaPath:"#/properties/data/items/allOf/0/properties/street2/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.street2.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.street2.type,parentSchema:schema39.properties.data.items.allOf[0].properties.street2,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data2.tokenization_method !== undefined){
let data26 = data2.tokenization_method;
if((typeof data26 !== "string") && (data26 !== null)){
const err63 = {instancePath:instancePath+"/data/" + i0+"/tokenization_method",schemaPath:"#/properties/data/items/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema39.properties.data.items.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema39.properties.data.items.allOf[0].properties.tokenization_method.type,parentSchema:schema39.properties.data.items.allOf[0].properties.tokenization_method,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.data.items.allOf[0].type,parentSchema:schema39.properties.data.items.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.location === undefined){
const err65 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema39.properties.data.items.required,parentSchema:schema39.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data2.location !== undefined){
let data27 = data2.location;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
const err66 = {instancePath:instancePath+"/data/" + i0+"/location",schemaPath:"#/properties/data/items/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema39.properties.data.items.properties.location,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(formats8.test(data27))){
const err67 = {instancePath:instancePath+"/data/" + i0+"/location",schemaPath:"#/properties/data/items/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema39.properties.data.items.properties.location,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/data/" + i0+"/location",schemaPath:"#/properties/data/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.properties.location.type,parentSchema:schema39.properties.data.items.properties.location,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data2.expiration_month !== undefined){
let data28 = data2.expiration_month;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err69 = {instancePath:instancePath+"/data/" + i0+"/expiration_month",schemaPath:"#/properties/data/items/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.data.items.properties.expiration_month.type,parentSchema:schema39.properties.data.items.properties.expiration_month,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data2.expiration_year !== undefined){
let data29 = data2.expiration_year;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err70 = {instancePath:instancePath+"/data/" + i0+"/expiration_year",schemaPath:"#/properties/data/items/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.data.items.properties.expiration_year.type,parentSchema:schema39.properties.data.items.properties.expiration_year,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data2.fingerprint !== undefined){
let data30 = data2.fingerprint;
if(typeof data30 !== "string"){
const err71 = {instancePath:instancePath+"/data/" + i0+"/fingerprint",schemaPath:"#/properties/data/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.properties.fingerprint.type,parentSchema:schema39.properties.data.items.properties.fingerprint,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data2.name !== undefined){
let data31 = data2.name;
if(typeof data31 !== "string"){
const err72 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.data.items.properties.name.type,parentSchema:schema39.properties.data.items.properties.name,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
for(const key0 in data2){
if(((((((((((((((((((((((((key0 !== "location") && (key0 !== "expiration_month")) && (key0 !== "expiration_year")) && (key0 !== "fingerprint")) && (key0 !== "name")) && (key0 !== "object")) && (key0 !== "id")) && (key0 !== "livemode")) && (key0 !== "deleted")) && (key0 !== "bank")) && (key0 !== "brand")) && (key0 !== "city")) && (key0 !== "country")) && (key0 !== "created")) && (key0 !== "created_at")) && (key0 !== "financing")) && (key0 !== "first_digits")) && (key0 !== "last_digits")) && (key0 !== "phone_number")) && (key0 !== "postal_code")) && (key0 !== "security_code_check")) && (key0 !== "state")) && (key0 !== "street1")) && (key0 !== "street2")) && (key0 !== "tokenization_method")){
const err73 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema39.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.data.items.type,parentSchema:schema39.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.data.type,parentSchema:schema39.properties.data,data:data1};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.from !== undefined){
let data32 = data.from;
if(typeof data32 === "string"){
if(!(formats0(data32))){
const err76 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema39.properties.from,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.from.type,parentSchema:schema39.properties.from,data:data32};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.to !== undefined){
let data33 = data.to;
if(typeof data33 === "string"){
if(!(formats0(data33))){
const err78 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema39.properties.to,data:data33};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.to.type,parentSchema:schema39.properties.to,data:data33};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.offset !== undefined){
let data34 = data.offset;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err80 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.offset.type,parentSchema:schema39.properties.offset,data:data34};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err81 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.offset,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data35 = data.limit;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err82 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.limit.type,parentSchema:schema39.properties.limit,data:data35};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err83 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.limit,data:data35};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data.total !== undefined){
let data36 = data.total;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err84 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.total.type,parentSchema:schema39.properties.total,data:data36};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err85 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.total,data:data36};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data.order !== undefined){
let data37 = data.order;
if((typeof data37 !== "string") && (data37 !== null)){
const err86 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: schema39.properties.order.type},message:"must be string,null",schema:schema39.properties.order.type,parentSchema:schema39.properties.order,data:data37};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(((data37 === "chronological") || (data37 === "reverse_chronological")) || (data37 === null))){
const err87 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema39.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.order.enum,parentSchema:schema39.properties.order,data:data37};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.location !== undefined){
let data38 = data.location;
if((typeof data38 !== "string") && (data38 !== null)){
const err88 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: schema39.properties.location.type},message:"must be string,null",schema:schema39.properties.location.type,parentSchema:schema39.properties.location,data:data38};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
for(const key1 in data){
if(((((((((key1 !== "object") && (key1 !== "data")) && (key1 !== "from")) && (key1 !== "to")) && (key1 !== "offset")) && (key1 !== "limit")) && (key1 !== "total")) && (key1 !== "order")) && (key1 !== "location")){
const err89 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge10 = validate29;
const schema40 = {"description":"Why a request was refused.","type":"object","required":["object","location","code","message"],"properties":{"object":{"const":"error","type":"string","x-requirement":"omise.errors.error-object","description":"What this is.","examples":["error"]},"location":{"type":"string","minLength":1,"x-requirement":"omise.errors.location","description":"Where the error is explained.","examples":["https://www.omise.co/api-errors#not-found"]},"code":{"type":"string","minLength":1,"x-requirement":"omise.errors.code","description":"The reason, for programs.","examples":["not_found"]},"message":{"type":"string","x-requirement":"omise.errors.message","description":"The reason, for people.","examples":["customer cust_test_60vvlsy3kqa5gsmplsd was not found"]}},"x-requirement":"omise.errors.json"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.message === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.object.type,parentSchema:schema40.properties.object,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("error" !== data0){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant",schema:"error",parentSchema:schema40.properties.object,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.location !== undefined){
let data1 = data.location;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.location,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.location.type,parentSchema:schema40.properties.location,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.code,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.code.type,parentSchema:schema40.properties.code,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.message.type,parentSchema:schema40.properties.message,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"object":true,"location":true,"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const judge11 = validate30;
const schema41 = {"description":"Why a request was refused.","type":"object","required":["object","location","code","message"],"properties":{"object":{"const":"error","type":"string","x-requirement":"omise.errors.error-object","description":"What this is.","examples":["error"]},"location":{"type":"string","minLength":1,"x-requirement":"omise.errors.location","description":"Where the error is explained.","examples":["https://www.omise.co/api-errors#not-found"]},"code":{"type":"string","minLength":1,"x-requirement":"omise.errors.code","description":"The reason, for programs.","examples":["not_found"]},"message":{"type":"string","x-requirement":"omise.errors.message","description":"The reason, for people.","examples":["customer cust_test_60vvlsy3kqa5gsmplsd was not found"]}},"x-requirement":"omise.errors.json","unevaluatedProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.message === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.object.type,parentSchema:schema41.properties.object,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("error" !== data0){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant",schema:"error",parentSchema:schema41.properties.object,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.location !== undefined){
let data1 = data.location;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.location,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.location.type,parentSchema:schema41.properties.location,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.code,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.code.type,parentSchema:schema41.properties.code,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.message.type,parentSchema:schema41.properties.message,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key0 in data){
if((((key0 !== "object") && (key0 !== "location")) && (key0 !== "code")) && (key0 !== "message")){
const err11 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge12 = validate31;
const schema42 = {"description":"A card of a customer.","type":"object","required":["location"],"properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p"]},"expiration_month":{"type":"integer","x-requirement":"omise.cards.object.expiration-month","description":"Never null on a customer's card.","examples":[11]},"expiration_year":{"type":"integer","x-requirement":"omise.cards.object.expiration-year","description":"Never null on a customer's card.","examples":[2029]},"fingerprint":{"type":"string","x-requirement":"omise.cards.object.fingerprint","description":"Never null on a customer's card.","examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"name":{"type":"string","x-requirement":"omise.cards.object.name","description":"Never null on a customer's card.","examples":["Cardproof Check"]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.retrieve.answer"}],"x-requirement":"omise.cards.retrieve.answer"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs4 = errors;
let valid2 = false;
let passing0 = null;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema42.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema42.allOf[0].allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema42.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema42.allOf[0].allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err2 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema42.allOf[0].allOf[0].oneOf,parentSchema:schema42.allOf[0].allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.livemode === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.brand === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.city === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.country === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.expiration_month === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.expiration_year === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.financing === undefined){
const err11 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.fingerprint === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.last_digits === undefined){
const err13 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.name === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.postal_code === undefined){
const err15 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema42.allOf[0].required,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err16 = {instancePath:instancePath+"/object",schemaPath:"#/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.allOf[0].properties.object.type,parentSchema:schema42.allOf[0].properties.object,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("card" !== data0){
const err17 = {instancePath:instancePath+"/object",schemaPath:"#/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema42.allOf[0].properties.object,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema42.allOf[0].properties.id.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.allOf[0].properties.id,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.allOf[0].properties.id.type,parentSchema:schema42.allOf[0].properties.id,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err21 = {instancePath:instancePath+"/livemode",schemaPath:"#/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.allOf[0].properties.livemode.type,parentSchema:schema42.allOf[0].properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.deleted !== undefined){
let data3 = data.deleted;
if(typeof data3 !== "boolean"){
const err22 = {instancePath:instancePath+"/deleted",schemaPath:"#/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.allOf[0].properties.deleted.type,parentSchema:schema42.allOf[0].properties.deleted,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.bank !== undefined){
let data4 = data.bank;
if(typeof data4 !== "string"){
const err23 = {instancePath:instancePath+"/bank",schemaPath:"#/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.allOf[0].properties.bank.type,parentSchema:schema42.allOf[0].properties.bank,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.brand !== undefined){
let data5 = data.brand;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err24 = {instancePath:instancePath+"/brand",schemaPath:"#/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.allOf[0].properties.brand,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/brand",schemaPath:"#/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.allOf[0].properties.brand.type,parentSchema:schema42.allOf[0].properties.brand,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.city !== undefined){
let data6 = data.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err26 = {instancePath:instancePath+"/city",schemaPath:"#/allOf/0/properties/city/type",keyword:"type",params:{type: schema42.allOf[0].properties.city.type},message:"must be string,null",schema:schema42.allOf[0].properties.city.type,parentSchema:schema42.allOf[0].properties.city,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err27 = {instancePath:instancePath+"/country",schemaPath:"#/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema42.allOf[0].properties.country,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.allOf[0].properties.country.type,parentSchema:schema42.allOf[0].properties.country,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.created !== undefined){
let data8 = data.created;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err29 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema42.allOf[0].properties.created,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.allOf[0].properties.created.type,parentSchema:schema42.allOf[0].properties.created,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err31 = {instancePath:instancePath+"/created_at",schemaPath:"#/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema42.allOf[0].properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/created_at",schemaPath:"#/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.allOf[0].properties.created_at.type,parentSchema:schema42.allOf[0].properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data10 = data.expiration_month;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err33 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema42.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema42.allOf[0].properties.expiration_month.type,parentSchema:schema42.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 12 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema42.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err35 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.expiration_year !== undefined){
let data11 = data.expiration_year;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err36 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema42.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema42.allOf[0].properties.expiration_year.type,parentSchema:schema42.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err37 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema42.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11 < 1000 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema42.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.financing !== undefined){
let data12 = data.financing;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/financing",schemaPath:"#/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.allOf[0].properties.financing.type,parentSchema:schema42.allOf[0].properties.financing,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
if((typeof data13 !== "string") && (data13 !== null)){
const err40 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema42.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema42.allOf[0].properties.fingerprint.type,parentSchema:schema42.allOf[0].properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err41 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.allOf[0].properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.first_digits !== undefined){
let data14 = data.first_digits;
if((typeof data14 !== "string") && (data14 !== null)){
const err42 = {instancePath:instancePath+"/first_digits",schemaPath:"#/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema42.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema42.allOf[0].properties.first_digits.type,parentSchema:schema42.allOf[0].properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err43 = {instancePath:instancePath+"/first_digits",schemaPath:"#/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema42.allOf[0].properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.last_digits !== undefined){
let data15 = data.last_digits;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err44 = {instancePath:instancePath+"/last_digits",schemaPath:"#/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema42.allOf[0].properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/last_digits",schemaPath:"#/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.allOf[0].properties.last_digits.type,parentSchema:schema42.allOf[0].properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if((typeof data16 !== "string") && (data16 !== null)){
const err46 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/0/properties/name/type",keyword:"type",params:{type: schema42.allOf[0].properties.name.type},message:"must be string,null",schema:schema42.allOf[0].properties.name.type,parentSchema:schema42.allOf[0].properties.name,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data17 = data.phone_number;
if((typeof data17 !== "string") && (data17 !== null)){
const err47 = {instancePath:instancePath+"/phone_number",schemaPath:"#/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema42.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema42.allOf[0].properties.phone_number.type,parentSchema:schema42.allOf[0].properties.phone_number,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.postal_code !== undefined){
let data18 = data.postal_code;
if((typeof data18 !== "string") && (data18 !== null)){
const err48 = {instancePath:instancePath+"/postal_code",schemaPath:"#/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema42.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema42.allOf[0].properties.postal_code.type,parentSchema:schema42.allOf[0].properties.postal_code,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.security_code_check !== undefined){
let data19 = data.security_code_check;
if(typeof data19 !== "boolean"){
const err49 = {instancePath:instancePath+"/security_code_check",schemaPath:"#/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.allOf[0].properties.security_code_check.type,parentSchema:schema42.allOf[0].properties.security_code_check,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.state !== undefined){
let data20 = data.state;
if((typeof data20 !== "string") && (data20 !== null)){
const err50 = {instancePath:instancePath+"/state",schemaPath:"#/allOf/0/properties/state/type",keyword:"type",params:{type: schema42.allOf[0].properties.state.type},message:"must be string,null",schema:schema42.allOf[0].properties.state.type,parentSchema:schema42.allOf[0].properties.state,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.street1 !== undefined){
let data21 = data.street1;
if((typeof data21 !== "string") && (data21 !== null)){
const err51 = {instancePath:instancePath+"/street1",schemaPath:"#/allOf/0/properties/street1/type",keyword:"type",params:{type: schema42.allOf[0].properties.street1.type},message:"must be string,null",schema:schema42.allOf[0].properties.street1.type,parentSchema:schema42.allOf[0].properties.street1,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.street2 !== undefined){
let data22 = data.street2;
if((typeof data22 !== "string") && (data22 !== null)){
const err52 = {instancePath:instancePath+"/street2",schemaPath:"#/allOf/0/properties/street2/type",keyword:"type",params:{type: schema42.allOf[0].properties.street2.type},message:"must be string,null",schema:schema42.allOf[0].properties.street2.type,parentSchema:schema42.allOf[0].properties.street2,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.tokenization_method !== undefined){
let data23 = data.tokenization_method;
if((typeof data23 !== "string") && (data23 !== null)){
const err53 = {instancePath:instancePath+"/tokenization_method",schemaPath:"#/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema42.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema42.allOf[0].properties.tokenization_method.type,parentSchema:schema42.allOf[0].properties.tokenization_method,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.allOf[0].type,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.location !== undefined){
let data24 = data.location;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err56 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema42.properties.location,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(formats8.test(data24))){
const err57 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema42.properties.location,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.location.type,parentSchema:schema42.properties.location,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data25 = data.expiration_month;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err59 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.expiration_month.type,parentSchema:schema42.properties.expiration_month,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.expiration_year !== undefined){
let data26 = data.expiration_year;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err60 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.expiration_year.type,parentSchema:schema42.properties.expiration_year,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data27 = data.fingerprint;
if(typeof data27 !== "string"){
const err61 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.fingerprint.type,parentSchema:schema42.properties.fingerprint,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.name !== undefined){
let data28 = data.name;
if(typeof data28 !== "string"){
const err62 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.name.type,parentSchema:schema42.properties.name,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"location":true,"expiration_month":true,"expiration_year":true,"fingerprint":true,"name":true,"object":true,"id":true,"livemode":true,"deleted":true,"bank":true,"brand":true,"city":true,"country":true,"created":true,"created_at":true,"financing":true,"first_digits":true,"last_digits":true,"phone_number":true,"postal_code":true,"security_code_check":true,"state":true,"street1":true,"street2":true,"tokenization_method":true},"dynamicProps":false,"dynamicItems":false};

export const judge13 = validate32;
const schema43 = {"description":"A card of a customer.","type":"object","required":["location"],"properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p"]},"expiration_month":{"type":"integer","x-requirement":"omise.cards.object.expiration-month","description":"Never null on a customer's card.","examples":[11]},"expiration_year":{"type":"integer","x-requirement":"omise.cards.object.expiration-year","description":"Never null on a customer's card.","examples":[2029]},"fingerprint":{"type":"string","x-requirement":"omise.cards.object.fingerprint","description":"Never null on a customer's card.","examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"name":{"type":"string","x-requirement":"omise.cards.object.name","description":"Never null on a customer's card.","examples":["Cardproof Check"]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.retrieve.answer"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.retrieve.answer"}],"x-requirement":"omise.cards.retrieve.answer","unevaluatedProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs4 = errors;
let valid2 = false;
let passing0 = null;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema43.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema43.allOf[0].allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema43.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema43.allOf[0].allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err2 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema43.allOf[0].allOf[0].oneOf,parentSchema:schema43.allOf[0].allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.livemode === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.brand === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.city === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.country === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.expiration_month === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.expiration_year === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.financing === undefined){
const err11 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.fingerprint === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.last_digits === undefined){
const err13 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.name === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.postal_code === undefined){
const err15 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema43.allOf[0].required,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err16 = {instancePath:instancePath+"/object",schemaPath:"#/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.allOf[0].properties.object.type,parentSchema:schema43.allOf[0].properties.object,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("card" !== data0){
const err17 = {instancePath:instancePath+"/object",schemaPath:"#/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema43.allOf[0].properties.object,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema43.allOf[0].properties.id.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.allOf[0].properties.id,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.allOf[0].properties.id.type,parentSchema:schema43.allOf[0].properties.id,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err21 = {instancePath:instancePath+"/livemode",schemaPath:"#/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema43.allOf[0].properties.livemode.type,parentSchema:schema43.allOf[0].properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.deleted !== undefined){
let data3 = data.deleted;
if(typeof data3 !== "boolean"){
const err22 = {instancePath:instancePath+"/deleted",schemaPath:"#/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema43.allOf[0].properties.deleted.type,parentSchema:schema43.allOf[0].properties.deleted,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.bank !== undefined){
let data4 = data.bank;
if(typeof data4 !== "string"){
const err23 = {instancePath:instancePath+"/bank",schemaPath:"#/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.allOf[0].properties.bank.type,parentSchema:schema43.allOf[0].properties.bank,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.brand !== undefined){
let data5 = data.brand;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err24 = {instancePath:instancePath+"/brand",schemaPath:"#/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.allOf[0].properties.brand,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/brand",schemaPath:"#/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.allOf[0].properties.brand.type,parentSchema:schema43.allOf[0].properties.brand,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.city !== undefined){
let data6 = data.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err26 = {instancePath:instancePath+"/city",schemaPath:"#/allOf/0/properties/city/type",keyword:"type",params:{type: schema43.allOf[0].properties.city.type},message:"must be string,null",schema:schema43.allOf[0].properties.city.type,parentSchema:schema43.allOf[0].properties.city,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err27 = {instancePath:instancePath+"/country",schemaPath:"#/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema43.allOf[0].properties.country,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.allOf[0].properties.country.type,parentSchema:schema43.allOf[0].properties.country,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.created !== undefined){
let data8 = data.created;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err29 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema43.allOf[0].properties.created,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.allOf[0].properties.created.type,parentSchema:schema43.allOf[0].properties.created,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err31 = {instancePath:instancePath+"/created_at",schemaPath:"#/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema43.allOf[0].properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/created_at",schemaPath:"#/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.allOf[0].properties.created_at.type,parentSchema:schema43.allOf[0].properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data10 = data.expiration_month;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err33 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema43.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema43.allOf[0].properties.expiration_month.type,parentSchema:schema43.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 12 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema43.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err35 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema43.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.expiration_year !== undefined){
let data11 = data.expiration_year;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err36 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema43.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema43.allOf[0].properties.expiration_year.type,parentSchema:schema43.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err37 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema43.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11 < 1000 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema43.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.financing !== undefined){
let data12 = data.financing;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/financing",schemaPath:"#/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.allOf[0].properties.financing.type,parentSchema:schema43.allOf[0].properties.financing,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
if((typeof data13 !== "string") && (data13 !== null)){
const err40 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema43.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema43.allOf[0].properties.fingerprint.type,parentSchema:schema43.allOf[0].properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err41 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.allOf[0].properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.first_digits !== undefined){
let data14 = data.first_digits;
if((typeof data14 !== "string") && (data14 !== null)){
const err42 = {instancePath:instancePath+"/first_digits",schemaPath:"#/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema43.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema43.allOf[0].properties.first_digits.type,parentSchema:schema43.allOf[0].properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err43 = {instancePath:instancePath+"/first_digits",schemaPath:"#/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema43.allOf[0].properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.last_digits !== undefined){
let data15 = data.last_digits;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err44 = {instancePath:instancePath+"/last_digits",schemaPath:"#/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema43.allOf[0].properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/last_digits",schemaPath:"#/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.allOf[0].properties.last_digits.type,parentSchema:schema43.allOf[0].properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if((typeof data16 !== "string") && (data16 !== null)){
const err46 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/0/properties/name/type",keyword:"type",params:{type: schema43.allOf[0].properties.name.type},message:"must be string,null",schema:schema43.allOf[0].properties.name.type,parentSchema:schema43.allOf[0].properties.name,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data17 = data.phone_number;
if((typeof data17 !== "string") && (data17 !== null)){
const err47 = {instancePath:instancePath+"/phone_number",schemaPath:"#/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema43.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema43.allOf[0].properties.phone_number.type,parentSchema:schema43.allOf[0].properties.phone_number,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.postal_code !== undefined){
let data18 = data.postal_code;
if((typeof data18 !== "string") && (data18 !== null)){
const err48 = {instancePath:instancePath+"/postal_code",schemaPath:"#/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema43.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema43.allOf[0].properties.postal_code.type,parentSchema:schema43.allOf[0].properties.postal_code,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.security_code_check !== undefined){
let data19 = data.security_code_check;
if(typeof data19 !== "boolean"){
const err49 = {instancePath:instancePath+"/security_code_check",schemaPath:"#/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema43.allOf[0].properties.security_code_check.type,parentSchema:schema43.allOf[0].properties.security_code_check,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.state !== undefined){
let data20 = data.state;
if((typeof data20 !== "string") && (data20 !== null)){
const err50 = {instancePath:instancePath+"/state",schemaPath:"#/allOf/0/properties/state/type",keyword:"type",params:{type: schema43.allOf[0].properties.state.type},message:"must be string,null",schema:schema43.allOf[0].properties.state.type,parentSchema:schema43.allOf[0].properties.state,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.street1 !== undefined){
let data21 = data.street1;
if((typeof data21 !== "string") && (data21 !== null)){
const err51 = {instancePath:instancePath+"/street1",schemaPath:"#/allOf/0/properties/street1/type",keyword:"type",params:{type: schema43.allOf[0].properties.street1.type},message:"must be string,null",schema:schema43.allOf[0].properties.street1.type,parentSchema:schema43.allOf[0].properties.street1,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.street2 !== undefined){
let data22 = data.street2;
if((typeof data22 !== "string") && (data22 !== null)){
const err52 = {instancePath:instancePath+"/street2",schemaPath:"#/allOf/0/properties/street2/type",keyword:"type",params:{type: schema43.allOf[0].properties.street2.type},message:"must be string,null",schema:schema43.allOf[0].properties.street2.type,parentSchema:schema43.allOf[0].properties.street2,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.tokenization_method !== undefined){
let data23 = data.tokenization_method;
if((typeof data23 !== "string") && (data23 !== null)){
const err53 = {instancePath:instancePath+"/tokenization_method",schemaPath:"#/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema43.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema43.allOf[0].properties.tokenization_method.type,parentSchema:schema43.allOf[0].properties.tokenization_method,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.allOf[0].type,parentSchema:schema43.allOf[0],data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.location !== undefined){
let data24 = data.location;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err56 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema43.properties.location,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(formats8.test(data24))){
const err57 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema43.properties.location,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.location.type,parentSchema:schema43.properties.location,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data25 = data.expiration_month;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err59 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.expiration_month.type,parentSchema:schema43.properties.expiration_month,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.expiration_year !== undefined){
let data26 = data.expiration_year;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err60 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.expiration_year.type,parentSchema:schema43.properties.expiration_year,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data27 = data.fingerprint;
if(typeof data27 !== "string"){
const err61 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.fingerprint.type,parentSchema:schema43.properties.fingerprint,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.name !== undefined){
let data28 = data.name;
if(typeof data28 !== "string"){
const err62 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.name.type,parentSchema:schema43.properties.name,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
for(const key0 in data){
if(((((((((((((((((((((((((key0 !== "location") && (key0 !== "expiration_month")) && (key0 !== "expiration_year")) && (key0 !== "fingerprint")) && (key0 !== "name")) && (key0 !== "object")) && (key0 !== "id")) && (key0 !== "livemode")) && (key0 !== "deleted")) && (key0 !== "bank")) && (key0 !== "brand")) && (key0 !== "city")) && (key0 !== "country")) && (key0 !== "created")) && (key0 !== "created_at")) && (key0 !== "financing")) && (key0 !== "first_digits")) && (key0 !== "last_digits")) && (key0 !== "phone_number")) && (key0 !== "postal_code")) && (key0 !== "security_code_check")) && (key0 !== "state")) && (key0 !== "street1")) && (key0 !== "street2")) && (key0 !== "tokenization_method")){
const err63 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge14 = validate33;
const schema44 = {"description":"A destroyed card; in full since 2019-05-29, before that only these four members.","type":"object","required":["object","id","livemode","deleted"],"properties":{"object":{"const":"card","type":"string","x-requirement":"omise.cards.destroy.object","description":"What this was.","examples":["card"]},"id":{"type":"string","minLength":1,"x-requirement":"omise.cards.destroy.id","description":"Its id.","examples":["card_test_60vvlt2gh5c7w1mcd0p"]},"livemode":{"type":"boolean","x-requirement":"omise.cards.destroy.livemode","description":"Whether it was live.","examples":[false]},"deleted":{"const":true,"type":"boolean","x-requirement":"omise.cards.destroy.deleted-true","description":"That it is destroyed.","examples":[true]},"location":{"x-requirement":"omise.cards.object.location","description":"Its old path.","type":["string","null"],"examples":[null]}},"if":{"description":"Nothing in it tells what card it was, so it is no whole card.","propertyNames":{"not":{"enum":["brand","fingerprint","last_digits","name"]}},"x-requirement":"omise.cards.destroy.answer"},"else":{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.destroy.answer"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.destroy.answer"},"x-requirement":"omise.cards.destroy.answer"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((key0 === "brand") || (key0 === "fingerprint")) || (key0 === "last_digits")) || (key0 === "name"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs3 === errors;
if(!valid1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
const _errs9 = errors;
let valid4 = false;
let passing0 = null;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err3 = {instancePath,schemaPath:"#/else/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema44.else.allOf[0].oneOf[0].required,parentSchema:schema44.else.allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid4 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/else/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema44.else.allOf[0].oneOf[1].required,parentSchema:schema44.else.allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err5 = {instancePath,schemaPath:"#/else/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema44.else.allOf[0].oneOf,parentSchema:schema44.else.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err6 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id === undefined){
const err7 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.livemode === undefined){
const err8 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.brand === undefined){
const err9 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.city === undefined){
const err10 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.country === undefined){
const err11 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.expiration_month === undefined){
const err12 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.expiration_year === undefined){
const err13 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.financing === undefined){
const err14 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.fingerprint === undefined){
const err15 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.last_digits === undefined){
const err16 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.name === undefined){
const err17 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.postal_code === undefined){
const err18 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err19 = {instancePath:instancePath+"/object",schemaPath:"#/else/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.else.properties.object.type,parentSchema:schema44.else.properties.object,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("card" !== data0){
const err20 = {instancePath:instancePath+"/object",schemaPath:"#/else/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema44.else.properties.object,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/else/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema44.else.properties.id.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/else/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.else.properties.id,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/id",schemaPath:"#/else/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.else.properties.id.type,parentSchema:schema44.else.properties.id,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err24 = {instancePath:instancePath+"/livemode",schemaPath:"#/else/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.else.properties.livemode.type,parentSchema:schema44.else.properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.deleted !== undefined){
let data3 = data.deleted;
if(typeof data3 !== "boolean"){
const err25 = {instancePath:instancePath+"/deleted",schemaPath:"#/else/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.else.properties.deleted.type,parentSchema:schema44.else.properties.deleted,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.bank !== undefined){
let data4 = data.bank;
if(typeof data4 !== "string"){
const err26 = {instancePath:instancePath+"/bank",schemaPath:"#/else/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.else.properties.bank.type,parentSchema:schema44.else.properties.bank,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.brand !== undefined){
let data5 = data.brand;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err27 = {instancePath:instancePath+"/brand",schemaPath:"#/else/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.else.properties.brand,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/brand",schemaPath:"#/else/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.else.properties.brand.type,parentSchema:schema44.else.properties.brand,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.city !== undefined){
let data6 = data.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err29 = {instancePath:instancePath+"/city",schemaPath:"#/else/properties/city/type",keyword:"type",params:{type: schema44.else.properties.city.type},message:"must be string,null",schema:schema44.else.properties.city.type,parentSchema:schema44.else.properties.city,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err30 = {instancePath:instancePath+"/country",schemaPath:"#/else/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema44.else.properties.country,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/country",schemaPath:"#/else/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.else.properties.country.type,parentSchema:schema44.else.properties.country,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.created !== undefined){
let data8 = data.created;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err32 = {instancePath:instancePath+"/created",schemaPath:"#/else/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema44.else.properties.created,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/created",schemaPath:"#/else/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.else.properties.created.type,parentSchema:schema44.else.properties.created,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err34 = {instancePath:instancePath+"/created_at",schemaPath:"#/else/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema44.else.properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/created_at",schemaPath:"#/else/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.else.properties.created_at.type,parentSchema:schema44.else.properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data10 = data.expiration_month;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err36 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/else/properties/expiration_month/type",keyword:"type",params:{type: schema44.else.properties.expiration_month.type},message:"must be integer,null",schema:schema44.else.properties.expiration_month.type,parentSchema:schema44.else.properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 12 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/else/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema44.else.properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err38 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/else/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema44.else.properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.expiration_year !== undefined){
let data11 = data.expiration_year;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err39 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/else/properties/expiration_year/type",keyword:"type",params:{type: schema44.else.properties.expiration_year.type},message:"must be integer,null",schema:schema44.else.properties.expiration_year.type,parentSchema:schema44.else.properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/else/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema44.else.properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data11 < 1000 || isNaN(data11)){
const err41 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/else/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema44.else.properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.financing !== undefined){
let data12 = data.financing;
if(typeof data12 !== "string"){
const err42 = {instancePath:instancePath+"/financing",schemaPath:"#/else/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.else.properties.financing.type,parentSchema:schema44.else.properties.financing,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
if((typeof data13 !== "string") && (data13 !== null)){
const err43 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/else/properties/fingerprint/type",keyword:"type",params:{type: schema44.else.properties.fingerprint.type},message:"must be string,null",schema:schema44.else.properties.fingerprint.type,parentSchema:schema44.else.properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err44 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/else/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.else.properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.first_digits !== undefined){
let data14 = data.first_digits;
if((typeof data14 !== "string") && (data14 !== null)){
const err45 = {instancePath:instancePath+"/first_digits",schemaPath:"#/else/properties/first_digits/type",keyword:"type",params:{type: schema44.else.properties.first_digits.type},message:"must be string,null",schema:schema44.else.properties.first_digits.type,parentSchema:schema44.else.properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err46 = {instancePath:instancePath+"/first_digits",schemaPath:"#/else/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema44.else.properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.last_digits !== undefined){
let data15 = data.last_digits;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err47 = {instancePath:instancePath+"/last_digits",schemaPath:"#/else/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema44.else.properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/last_digits",schemaPath:"#/else/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.else.properties.last_digits.type,parentSchema:schema44.else.properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if((typeof data16 !== "string") && (data16 !== null)){
const err49 = {instancePath:instancePath+"/name",schemaPath:"#/else/properties/name/type",keyword:"type",params:{type: schema44.else.properties.name.type},message:"must be string,null",schema:schema44.else.properties.name.type,parentSchema:schema44.else.properties.name,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data17 = data.phone_number;
if((typeof data17 !== "string") && (data17 !== null)){
const err50 = {instancePath:instancePath+"/phone_number",schemaPath:"#/else/properties/phone_number/type",keyword:"type",params:{type: schema44.else.properties.phone_number.type},message:"must be string,null",schema:schema44.else.properties.phone_number.type,parentSchema:schema44.else.properties.phone_number,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.postal_code !== undefined){
let data18 = data.postal_code;
if((typeof data18 !== "string") && (data18 !== null)){
const err51 = {instancePath:instancePath+"/postal_code",schemaPath:"#/else/properties/postal_code/type",keyword:"type",params:{type: schema44.else.properties.postal_code.type},message:"must be string,null",schema:schema44.else.properties.postal_code.type,parentSchema:schema44.else.properties.postal_code,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.security_code_check !== undefined){
let data19 = data.security_code_check;
if(typeof data19 !== "boolean"){
const err52 = {instancePath:instancePath+"/security_code_check",schemaPath:"#/else/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.else.properties.security_code_check.type,parentSchema:schema44.else.properties.security_code_check,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.state !== undefined){
let data20 = data.state;
if((typeof data20 !== "string") && (data20 !== null)){
const err53 = {instancePath:instancePath+"/state",schemaPath:"#/else/properties/state/type",keyword:"type",params:{type: schema44.else.properties.state.type},message:"must be string,null",schema:schema44.else.properties.state.type,parentSchema:schema44.else.properties.state,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.street1 !== undefined){
let data21 = data.street1;
if((typeof data21 !== "string") && (data21 !== null)){
const err54 = {instancePath:instancePath+"/street1",schemaPath:"#/else/properties/street1/type",keyword:"type",params:{type: schema44.else.properties.street1.type},message:"must be string,null",schema:schema44.else.properties.street1.type,parentSchema:schema44.else.properties.street1,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.street2 !== undefined){
let data22 = data.street2;
if((typeof data22 !== "string") && (data22 !== null)){
const err55 = {instancePath:instancePath+"/street2",schemaPath:"#/else/properties/street2/type",keyword:"type",params:{type: schema44.else.properties.street2.type},message:"must be string,null",schema:schema44.else.properties.street2.type,parentSchema:schema44.else.properties.street2,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.tokenization_method !== undefined){
let data23 = data.tokenization_method;
if((typeof data23 !== "string") && (data23 !== null)){
const err56 = {instancePath:instancePath+"/tokenization_method",schemaPath:"#/else/properties/tokenization_method/type",keyword:"type",params:{type: schema44.else.properties.tokenization_method.type},message:"must be string,null",schema:schema44.else.properties.tokenization_method.type,parentSchema:schema44.else.properties.tokenization_method,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.else.type,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.bank = true;
props0.brand = true;
props0.city = true;
props0.country = true;
props0.created = true;
props0.created_at = true;
props0.expiration_month = true;
props0.expiration_year = true;
props0.financing = true;
props0.fingerprint = true;
props0.first_digits = true;
props0.last_digits = true;
props0.name = true;
props0.phone_number = true;
props0.postal_code = true;
props0.security_code_check = true;
props0.state = true;
props0.street1 = true;
props0.street2 = true;
props0.tokenization_method = true;
}
}
if(!valid0){
const err58 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema44.if,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err59 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.id === undefined){
const err60 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data.livemode === undefined){
const err61 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.deleted === undefined){
const err62 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.location = true;
}
if(data.object !== undefined){
let data24 = data.object;
if(typeof data24 !== "string"){
const err63 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.object.type,parentSchema:schema44.properties.object,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if("card" !== data24){
const err64 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema44.properties.object,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.id !== undefined){
let data25 = data.id;
if(typeof data25 === "string"){
if(func1(data25) < 1){
const err65 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.id,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.id.type,parentSchema:schema44.properties.id,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.livemode !== undefined){
let data26 = data.livemode;
if(typeof data26 !== "boolean"){
const err67 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.properties.livemode.type,parentSchema:schema44.properties.livemode,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.deleted !== undefined){
let data27 = data.deleted;
if(typeof data27 !== "boolean"){
const err68 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.properties.deleted.type,parentSchema:schema44.properties.deleted,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(true !== data27){
const err69 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema44.properties.deleted,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.location !== undefined){
let data28 = data.location;
if((typeof data28 !== "string") && (data28 !== null)){
const err70 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: schema44.properties.location.type},message:"must be string,null",schema:schema44.properties.location.type,parentSchema:schema44.properties.location,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate33.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const judge15 = validate34;
const schema45 = {"description":"A destroyed card; in full since 2019-05-29, before that only these four members.","type":"object","required":["object","id","livemode","deleted"],"properties":{"object":{"const":"card","type":"string","x-requirement":"omise.cards.destroy.object","description":"What this was.","examples":["card"]},"id":{"type":"string","minLength":1,"x-requirement":"omise.cards.destroy.id","description":"Its id.","examples":["card_test_60vvlt2gh5c7w1mcd0p"]},"livemode":{"type":"boolean","x-requirement":"omise.cards.destroy.livemode","description":"Whether it was live.","examples":[false]},"deleted":{"const":true,"type":"boolean","x-requirement":"omise.cards.destroy.deleted-true","description":"That it is destroyed.","examples":[true]},"location":{"x-requirement":"omise.cards.object.location","description":"Its old path.","type":["string","null"],"examples":[null]}},"if":{"description":"Nothing in it tells what card it was, so it is no whole card.","propertyNames":{"not":{"enum":["brand","fingerprint","last_digits","name"]}},"x-requirement":"omise.cards.destroy.answer"},"else":{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.destroy.answer"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.destroy.answer"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.destroy.answer"},"x-requirement":"omise.cards.destroy.answer","unevaluatedProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((key0 === "brand") || (key0 === "fingerprint")) || (key0 === "last_digits")) || (key0 === "name"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs3 === errors;
if(!valid1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
const _errs9 = errors;
let valid4 = false;
let passing0 = null;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err3 = {instancePath,schemaPath:"#/else/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema45.else.allOf[0].oneOf[0].required,parentSchema:schema45.else.allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid4 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/else/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema45.else.allOf[0].oneOf[1].required,parentSchema:schema45.else.allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err5 = {instancePath,schemaPath:"#/else/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema45.else.allOf[0].oneOf,parentSchema:schema45.else.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err6 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id === undefined){
const err7 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.livemode === undefined){
const err8 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.brand === undefined){
const err9 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.city === undefined){
const err10 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.country === undefined){
const err11 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.expiration_month === undefined){
const err12 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.expiration_year === undefined){
const err13 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.financing === undefined){
const err14 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.fingerprint === undefined){
const err15 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.last_digits === undefined){
const err16 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.name === undefined){
const err17 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.postal_code === undefined){
const err18 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema45.else.required,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err19 = {instancePath:instancePath+"/object",schemaPath:"#/else/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.else.properties.object.type,parentSchema:schema45.else.properties.object,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("card" !== data0){
const err20 = {instancePath:instancePath+"/object",schemaPath:"#/else/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema45.else.properties.object,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/else/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema45.else.properties.id.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/else/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.else.properties.id,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/id",schemaPath:"#/else/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.else.properties.id.type,parentSchema:schema45.else.properties.id,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err24 = {instancePath:instancePath+"/livemode",schemaPath:"#/else/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.else.properties.livemode.type,parentSchema:schema45.else.properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.deleted !== undefined){
let data3 = data.deleted;
if(typeof data3 !== "boolean"){
const err25 = {instancePath:instancePath+"/deleted",schemaPath:"#/else/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.else.properties.deleted.type,parentSchema:schema45.else.properties.deleted,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.bank !== undefined){
let data4 = data.bank;
if(typeof data4 !== "string"){
const err26 = {instancePath:instancePath+"/bank",schemaPath:"#/else/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.else.properties.bank.type,parentSchema:schema45.else.properties.bank,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.brand !== undefined){
let data5 = data.brand;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err27 = {instancePath:instancePath+"/brand",schemaPath:"#/else/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.else.properties.brand,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/brand",schemaPath:"#/else/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.else.properties.brand.type,parentSchema:schema45.else.properties.brand,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.city !== undefined){
let data6 = data.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err29 = {instancePath:instancePath+"/city",schemaPath:"#/else/properties/city/type",keyword:"type",params:{type: schema45.else.properties.city.type},message:"must be string,null",schema:schema45.else.properties.city.type,parentSchema:schema45.else.properties.city,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err30 = {instancePath:instancePath+"/country",schemaPath:"#/else/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema45.else.properties.country,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/country",schemaPath:"#/else/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.else.properties.country.type,parentSchema:schema45.else.properties.country,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.created !== undefined){
let data8 = data.created;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err32 = {instancePath:instancePath+"/created",schemaPath:"#/else/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema45.else.properties.created,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/created",schemaPath:"#/else/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.else.properties.created.type,parentSchema:schema45.else.properties.created,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err34 = {instancePath:instancePath+"/created_at",schemaPath:"#/else/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema45.else.properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/created_at",schemaPath:"#/else/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.else.properties.created_at.type,parentSchema:schema45.else.properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data10 = data.expiration_month;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err36 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/else/properties/expiration_month/type",keyword:"type",params:{type: schema45.else.properties.expiration_month.type},message:"must be integer,null",schema:schema45.else.properties.expiration_month.type,parentSchema:schema45.else.properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 12 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/else/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema45.else.properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err38 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/else/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema45.else.properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.expiration_year !== undefined){
let data11 = data.expiration_year;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err39 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/else/properties/expiration_year/type",keyword:"type",params:{type: schema45.else.properties.expiration_year.type},message:"must be integer,null",schema:schema45.else.properties.expiration_year.type,parentSchema:schema45.else.properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/else/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema45.else.properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data11 < 1000 || isNaN(data11)){
const err41 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/else/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema45.else.properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.financing !== undefined){
let data12 = data.financing;
if(typeof data12 !== "string"){
const err42 = {instancePath:instancePath+"/financing",schemaPath:"#/else/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.else.properties.financing.type,parentSchema:schema45.else.properties.financing,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
if((typeof data13 !== "string") && (data13 !== null)){
const err43 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/else/properties/fingerprint/type",keyword:"type",params:{type: schema45.else.properties.fingerprint.type},message:"must be string,null",schema:schema45.else.properties.fingerprint.type,parentSchema:schema45.else.properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err44 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/else/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.else.properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.first_digits !== undefined){
let data14 = data.first_digits;
if((typeof data14 !== "string") && (data14 !== null)){
const err45 = {instancePath:instancePath+"/first_digits",schemaPath:"#/else/properties/first_digits/type",keyword:"type",params:{type: schema45.else.properties.first_digits.type},message:"must be string,null",schema:schema45.else.properties.first_digits.type,parentSchema:schema45.else.properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err46 = {instancePath:instancePath+"/first_digits",schemaPath:"#/else/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema45.else.properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.last_digits !== undefined){
let data15 = data.last_digits;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err47 = {instancePath:instancePath+"/last_digits",schemaPath:"#/else/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema45.else.properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/last_digits",schemaPath:"#/else/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.else.properties.last_digits.type,parentSchema:schema45.else.properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if((typeof data16 !== "string") && (data16 !== null)){
const err49 = {instancePath:instancePath+"/name",schemaPath:"#/else/properties/name/type",keyword:"type",params:{type: schema45.else.properties.name.type},message:"must be string,null",schema:schema45.else.properties.name.type,parentSchema:schema45.else.properties.name,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data17 = data.phone_number;
if((typeof data17 !== "string") && (data17 !== null)){
const err50 = {instancePath:instancePath+"/phone_number",schemaPath:"#/else/properties/phone_number/type",keyword:"type",params:{type: schema45.else.properties.phone_number.type},message:"must be string,null",schema:schema45.else.properties.phone_number.type,parentSchema:schema45.else.properties.phone_number,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.postal_code !== undefined){
let data18 = data.postal_code;
if((typeof data18 !== "string") && (data18 !== null)){
const err51 = {instancePath:instancePath+"/postal_code",schemaPath:"#/else/properties/postal_code/type",keyword:"type",params:{type: schema45.else.properties.postal_code.type},message:"must be string,null",schema:schema45.else.properties.postal_code.type,parentSchema:schema45.else.properties.postal_code,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.security_code_check !== undefined){
let data19 = data.security_code_check;
if(typeof data19 !== "boolean"){
const err52 = {instancePath:instancePath+"/security_code_check",schemaPath:"#/else/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.else.properties.security_code_check.type,parentSchema:schema45.else.properties.security_code_check,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.state !== undefined){
let data20 = data.state;
if((typeof data20 !== "string") && (data20 !== null)){
const err53 = {instancePath:instancePath+"/state",schemaPath:"#/else/properties/state/type",keyword:"type",params:{type: schema45.else.properties.state.type},message:"must be string,null",schema:schema45.else.properties.state.type,parentSchema:schema45.else.properties.state,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.street1 !== undefined){
let data21 = data.street1;
if((typeof data21 !== "string") && (data21 !== null)){
const err54 = {instancePath:instancePath+"/street1",schemaPath:"#/else/properties/street1/type",keyword:"type",params:{type: schema45.else.properties.street1.type},message:"must be string,null",schema:schema45.else.properties.street1.type,parentSchema:schema45.else.properties.street1,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.street2 !== undefined){
let data22 = data.street2;
if((typeof data22 !== "string") && (data22 !== null)){
const err55 = {instancePath:instancePath+"/street2",schemaPath:"#/else/properties/street2/type",keyword:"type",params:{type: schema45.else.properties.street2.type},message:"must be string,null",schema:schema45.else.properties.street2.type,parentSchema:schema45.else.properties.street2,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.tokenization_method !== undefined){
let data23 = data.tokenization_method;
if((typeof data23 !== "string") && (data23 !== null)){
const err56 = {instancePath:instancePath+"/tokenization_method",schemaPath:"#/else/properties/tokenization_method/type",keyword:"type",params:{type: schema45.else.properties.tokenization_method.type},message:"must be string,null",schema:schema45.else.properties.tokenization_method.type,parentSchema:schema45.else.properties.tokenization_method,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.else.type,parentSchema:schema45.else,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.bank = true;
props0.brand = true;
props0.city = true;
props0.country = true;
props0.created = true;
props0.created_at = true;
props0.expiration_month = true;
props0.expiration_year = true;
props0.financing = true;
props0.fingerprint = true;
props0.first_digits = true;
props0.last_digits = true;
props0.name = true;
props0.phone_number = true;
props0.postal_code = true;
props0.security_code_check = true;
props0.state = true;
props0.street1 = true;
props0.street2 = true;
props0.tokenization_method = true;
}
}
if(!valid0){
const err58 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema45.if,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err59 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.id === undefined){
const err60 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data.livemode === undefined){
const err61 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.deleted === undefined){
const err62 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.location = true;
}
if(data.object !== undefined){
let data24 = data.object;
if(typeof data24 !== "string"){
const err63 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.object.type,parentSchema:schema45.properties.object,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if("card" !== data24){
const err64 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema45.properties.object,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.id !== undefined){
let data25 = data.id;
if(typeof data25 === "string"){
if(func1(data25) < 1){
const err65 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.id,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.id.type,parentSchema:schema45.properties.id,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.livemode !== undefined){
let data26 = data.livemode;
if(typeof data26 !== "boolean"){
const err67 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.livemode.type,parentSchema:schema45.properties.livemode,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.deleted !== undefined){
let data27 = data.deleted;
if(typeof data27 !== "boolean"){
const err68 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.deleted.type,parentSchema:schema45.properties.deleted,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(true !== data27){
const err69 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema45.properties.deleted,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.location !== undefined){
let data28 = data.location;
if((typeof data28 !== "string") && (data28 !== null)){
const err70 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: schema45.properties.location.type},message:"must be string,null",schema:schema45.properties.location.type,parentSchema:schema45.properties.location,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(props0 !== true){
for(const key1 in data){
if(!props0 || !props0[key1]){
const err71 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge16 = validate35;
const schema46 = {"description":"The members of a card that can be changed.","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"x-requirement":"omise.cards.update.name","description":"Name of the owner as printed.","examples":["Cardproof Check"]},"expiration_month":{"type":"integer","minimum":1,"maximum":12,"x-requirement":"omise.cards.update.expiration-month","description":"Month of expiry, 1 to 12.","examples":[12]},"expiration_year":{"type":"integer","minimum":1000,"maximum":9999,"x-requirement":"omise.cards.update.expiration-year","description":"Year of expiry with four digits.","examples":[2029]},"postal_code":{"type":"string","x-requirement":"omise.cards.update.postal-code","description":"Postal code of where the card was issued.","examples":["10310"]},"city":{"type":"string","x-requirement":"omise.cards.update.city","description":"City where the card was issued.","examples":["Bangkok"]}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "expiration_month")) || (key0 === "expiration_year")) || (key0 === "postal_code")) || (key0 === "city"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.name.type,parentSchema:schema46.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data1 = data.expiration_month;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.expiration_month.type,parentSchema:schema46.properties.expiration_month,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 12 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema46.properties.expiration_month,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema46.properties.expiration_month,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.expiration_year !== undefined){
let data2 = data.expiration_year;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.expiration_year.type,parentSchema:schema46.properties.expiration_year,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9999 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema46.properties.expiration_year,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema46.properties.expiration_year,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.postal_code !== undefined){
let data3 = data.postal_code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.postal_code.type,parentSchema:schema46.properties.postal_code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.city !== undefined){
let data4 = data.city;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.city.type,parentSchema:schema46.properties.city,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge17 = validate36;
const schema47 = {"description":"A card of a customer.","type":"object","required":["location"],"properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p"]},"expiration_month":{"type":"integer","x-requirement":"omise.cards.object.expiration-month","description":"Never null on a customer's card.","examples":[11]},"expiration_year":{"type":"integer","x-requirement":"omise.cards.object.expiration-year","description":"Never null on a customer's card.","examples":[2029]},"fingerprint":{"type":"string","x-requirement":"omise.cards.object.fingerprint","description":"Never null on a customer's card.","examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"name":{"type":"string","x-requirement":"omise.cards.object.name","description":"Never null on a customer's card.","examples":["Cardproof Check"]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.update.answer"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.update.answer"}],"x-requirement":"omise.cards.update.answer"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs4 = errors;
let valid2 = false;
let passing0 = null;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema47.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema47.allOf[0].allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema47.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema47.allOf[0].allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err2 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema47.allOf[0].allOf[0].oneOf,parentSchema:schema47.allOf[0].allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.livemode === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.brand === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.city === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.country === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.expiration_month === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.expiration_year === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.financing === undefined){
const err11 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.fingerprint === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.last_digits === undefined){
const err13 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.name === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.postal_code === undefined){
const err15 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema47.allOf[0].required,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err16 = {instancePath:instancePath+"/object",schemaPath:"#/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.allOf[0].properties.object.type,parentSchema:schema47.allOf[0].properties.object,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("card" !== data0){
const err17 = {instancePath:instancePath+"/object",schemaPath:"#/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema47.allOf[0].properties.object,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema47.allOf[0].properties.id.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.allOf[0].properties.id,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.allOf[0].properties.id.type,parentSchema:schema47.allOf[0].properties.id,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err21 = {instancePath:instancePath+"/livemode",schemaPath:"#/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.allOf[0].properties.livemode.type,parentSchema:schema47.allOf[0].properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.deleted !== undefined){
let data3 = data.deleted;
if(typeof data3 !== "boolean"){
const err22 = {instancePath:instancePath+"/deleted",schemaPath:"#/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.allOf[0].properties.deleted.type,parentSchema:schema47.allOf[0].properties.deleted,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.bank !== undefined){
let data4 = data.bank;
if(typeof data4 !== "string"){
const err23 = {instancePath:instancePath+"/bank",schemaPath:"#/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.allOf[0].properties.bank.type,parentSchema:schema47.allOf[0].properties.bank,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.brand !== undefined){
let data5 = data.brand;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err24 = {instancePath:instancePath+"/brand",schemaPath:"#/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.allOf[0].properties.brand,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/brand",schemaPath:"#/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.allOf[0].properties.brand.type,parentSchema:schema47.allOf[0].properties.brand,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.city !== undefined){
let data6 = data.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err26 = {instancePath:instancePath+"/city",schemaPath:"#/allOf/0/properties/city/type",keyword:"type",params:{type: schema47.allOf[0].properties.city.type},message:"must be string,null",schema:schema47.allOf[0].properties.city.type,parentSchema:schema47.allOf[0].properties.city,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err27 = {instancePath:instancePath+"/country",schemaPath:"#/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema47.allOf[0].properties.country,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.allOf[0].properties.country.type,parentSchema:schema47.allOf[0].properties.country,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.created !== undefined){
let data8 = data.created;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err29 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema47.allOf[0].properties.created,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.allOf[0].properties.created.type,parentSchema:schema47.allOf[0].properties.created,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err31 = {instancePath:instancePath+"/created_at",schemaPath:"#/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema47.allOf[0].properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/created_at",schemaPath:"#/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.allOf[0].properties.created_at.type,parentSchema:schema47.allOf[0].properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data10 = data.expiration_month;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err33 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema47.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema47.allOf[0].properties.expiration_month.type,parentSchema:schema47.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 12 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema47.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err35 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema47.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.expiration_year !== undefined){
let data11 = data.expiration_year;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err36 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema47.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema47.allOf[0].properties.expiration_year.type,parentSchema:schema47.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err37 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema47.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11 < 1000 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema47.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.financing !== undefined){
let data12 = data.financing;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/financing",schemaPath:"#/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.allOf[0].properties.financing.type,parentSchema:schema47.allOf[0].properties.financing,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
if((typeof data13 !== "string") && (data13 !== null)){
const err40 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema47.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema47.allOf[0].properties.fingerprint.type,parentSchema:schema47.allOf[0].properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err41 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.allOf[0].properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.first_digits !== undefined){
let data14 = data.first_digits;
if((typeof data14 !== "string") && (data14 !== null)){
const err42 = {instancePath:instancePath+"/first_digits",schemaPath:"#/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema47.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema47.allOf[0].properties.first_digits.type,parentSchema:schema47.allOf[0].properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err43 = {instancePath:instancePath+"/first_digits",schemaPath:"#/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema47.allOf[0].properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.last_digits !== undefined){
let data15 = data.last_digits;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err44 = {instancePath:instancePath+"/last_digits",schemaPath:"#/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema47.allOf[0].properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/last_digits",schemaPath:"#/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.allOf[0].properties.last_digits.type,parentSchema:schema47.allOf[0].properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if((typeof data16 !== "string") && (data16 !== null)){
const err46 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/0/properties/name/type",keyword:"type",params:{type: schema47.allOf[0].properties.name.type},message:"must be string,null",schema:schema47.allOf[0].properties.name.type,parentSchema:schema47.allOf[0].properties.name,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data17 = data.phone_number;
if((typeof data17 !== "string") && (data17 !== null)){
const err47 = {instancePath:instancePath+"/phone_number",schemaPath:"#/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema47.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema47.allOf[0].properties.phone_number.type,parentSchema:schema47.allOf[0].properties.phone_number,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.postal_code !== undefined){
let data18 = data.postal_code;
if((typeof data18 !== "string") && (data18 !== null)){
const err48 = {instancePath:instancePath+"/postal_code",schemaPath:"#/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema47.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema47.allOf[0].properties.postal_code.type,parentSchema:schema47.allOf[0].properties.postal_code,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.security_code_check !== undefined){
let data19 = data.security_code_check;
if(typeof data19 !== "boolean"){
const err49 = {instancePath:instancePath+"/security_code_check",schemaPath:"#/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.allOf[0].properties.security_code_check.type,parentSchema:schema47.allOf[0].properties.security_code_check,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.state !== undefined){
let data20 = data.state;
if((typeof data20 !== "string") && (data20 !== null)){
const err50 = {instancePath:instancePath+"/state",schemaPath:"#/allOf/0/properties/state/type",keyword:"type",params:{type: schema47.allOf[0].properties.state.type},message:"must be string,null",schema:schema47.allOf[0].properties.state.type,parentSchema:schema47.allOf[0].properties.state,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.street1 !== undefined){
let data21 = data.street1;
if((typeof data21 !== "string") && (data21 !== null)){
const err51 = {instancePath:instancePath+"/street1",schemaPath:"#/allOf/0/properties/street1/type",keyword:"type",params:{type: schema47.allOf[0].properties.street1.type},message:"must be string,null",schema:schema47.allOf[0].properties.street1.type,parentSchema:schema47.allOf[0].properties.street1,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.street2 !== undefined){
let data22 = data.street2;
if((typeof data22 !== "string") && (data22 !== null)){
const err52 = {instancePath:instancePath+"/street2",schemaPath:"#/allOf/0/properties/street2/type",keyword:"type",params:{type: schema47.allOf[0].properties.street2.type},message:"must be string,null",schema:schema47.allOf[0].properties.street2.type,parentSchema:schema47.allOf[0].properties.street2,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.tokenization_method !== undefined){
let data23 = data.tokenization_method;
if((typeof data23 !== "string") && (data23 !== null)){
const err53 = {instancePath:instancePath+"/tokenization_method",schemaPath:"#/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema47.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema47.allOf[0].properties.tokenization_method.type,parentSchema:schema47.allOf[0].properties.tokenization_method,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.allOf[0].type,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.location !== undefined){
let data24 = data.location;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err56 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema47.properties.location,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(formats8.test(data24))){
const err57 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema47.properties.location,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.location.type,parentSchema:schema47.properties.location,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data25 = data.expiration_month;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err59 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.expiration_month.type,parentSchema:schema47.properties.expiration_month,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.expiration_year !== undefined){
let data26 = data.expiration_year;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err60 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.expiration_year.type,parentSchema:schema47.properties.expiration_year,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data27 = data.fingerprint;
if(typeof data27 !== "string"){
const err61 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.fingerprint.type,parentSchema:schema47.properties.fingerprint,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.name !== undefined){
let data28 = data.name;
if(typeof data28 !== "string"){
const err62 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.name.type,parentSchema:schema47.properties.name,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"location":true,"expiration_month":true,"expiration_year":true,"fingerprint":true,"name":true,"object":true,"id":true,"livemode":true,"deleted":true,"bank":true,"brand":true,"city":true,"country":true,"created":true,"created_at":true,"financing":true,"first_digits":true,"last_digits":true,"phone_number":true,"postal_code":true,"security_code_check":true,"state":true,"street1":true,"street2":true,"tokenization_method":true},"dynamicProps":false,"dynamicItems":false};

export const judge18 = validate37;
const schema48 = {"description":"A card of a customer.","type":"object","required":["location"],"properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p"]},"expiration_month":{"type":"integer","x-requirement":"omise.cards.object.expiration-month","description":"Never null on a customer's card.","examples":[11]},"expiration_year":{"type":"integer","x-requirement":"omise.cards.object.expiration-year","description":"Never null on a customer's card.","examples":[2029]},"fingerprint":{"type":"string","x-requirement":"omise.cards.object.fingerprint","description":"Never null on a customer's card.","examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"name":{"type":"string","x-requirement":"omise.cards.object.name","description":"Never null on a customer's card.","examples":["Cardproof Check"]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.update.answer"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.update.answer"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.update.answer"}],"x-requirement":"omise.cards.update.answer","unevaluatedProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs4 = errors;
let valid2 = false;
let passing0 = null;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema48.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema48.allOf[0].allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema48.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema48.allOf[0].allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err2 = {instancePath,schemaPath:"#/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema48.allOf[0].allOf[0].oneOf,parentSchema:schema48.allOf[0].allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.livemode === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.brand === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.city === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.country === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.expiration_month === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.expiration_year === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.financing === undefined){
const err11 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.fingerprint === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.last_digits === undefined){
const err13 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.name === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.postal_code === undefined){
const err15 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema48.allOf[0].required,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err16 = {instancePath:instancePath+"/object",schemaPath:"#/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.allOf[0].properties.object.type,parentSchema:schema48.allOf[0].properties.object,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("card" !== data0){
const err17 = {instancePath:instancePath+"/object",schemaPath:"#/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema48.allOf[0].properties.object,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema48.allOf[0].properties.id.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.allOf[0].properties.id,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.allOf[0].properties.id.type,parentSchema:schema48.allOf[0].properties.id,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err21 = {instancePath:instancePath+"/livemode",schemaPath:"#/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.allOf[0].properties.livemode.type,parentSchema:schema48.allOf[0].properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.deleted !== undefined){
let data3 = data.deleted;
if(typeof data3 !== "boolean"){
const err22 = {instancePath:instancePath+"/deleted",schemaPath:"#/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.allOf[0].properties.deleted.type,parentSchema:schema48.allOf[0].properties.deleted,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.bank !== undefined){
let data4 = data.bank;
if(typeof data4 !== "string"){
const err23 = {instancePath:instancePath+"/bank",schemaPath:"#/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.allOf[0].properties.bank.type,parentSchema:schema48.allOf[0].properties.bank,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.brand !== undefined){
let data5 = data.brand;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err24 = {instancePath:instancePath+"/brand",schemaPath:"#/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.allOf[0].properties.brand,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/brand",schemaPath:"#/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.allOf[0].properties.brand.type,parentSchema:schema48.allOf[0].properties.brand,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.city !== undefined){
let data6 = data.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err26 = {instancePath:instancePath+"/city",schemaPath:"#/allOf/0/properties/city/type",keyword:"type",params:{type: schema48.allOf[0].properties.city.type},message:"must be string,null",schema:schema48.allOf[0].properties.city.type,parentSchema:schema48.allOf[0].properties.city,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err27 = {instancePath:instancePath+"/country",schemaPath:"#/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema48.allOf[0].properties.country,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.allOf[0].properties.country.type,parentSchema:schema48.allOf[0].properties.country,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.created !== undefined){
let data8 = data.created;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err29 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema48.allOf[0].properties.created,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/created",schemaPath:"#/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.allOf[0].properties.created.type,parentSchema:schema48.allOf[0].properties.created,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err31 = {instancePath:instancePath+"/created_at",schemaPath:"#/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema48.allOf[0].properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/created_at",schemaPath:"#/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.allOf[0].properties.created_at.type,parentSchema:schema48.allOf[0].properties.created_at,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data10 = data.expiration_month;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err33 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema48.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema48.allOf[0].properties.expiration_month.type,parentSchema:schema48.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 12 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema48.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err35 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema48.allOf[0].properties.expiration_month,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.expiration_year !== undefined){
let data11 = data.expiration_year;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err36 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema48.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema48.allOf[0].properties.expiration_year.type,parentSchema:schema48.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err37 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema48.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11 < 1000 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema48.allOf[0].properties.expiration_year,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.financing !== undefined){
let data12 = data.financing;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/financing",schemaPath:"#/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.allOf[0].properties.financing.type,parentSchema:schema48.allOf[0].properties.financing,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
if((typeof data13 !== "string") && (data13 !== null)){
const err40 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema48.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema48.allOf[0].properties.fingerprint.type,parentSchema:schema48.allOf[0].properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err41 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.allOf[0].properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.first_digits !== undefined){
let data14 = data.first_digits;
if((typeof data14 !== "string") && (data14 !== null)){
const err42 = {instancePath:instancePath+"/first_digits",schemaPath:"#/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema48.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema48.allOf[0].properties.first_digits.type,parentSchema:schema48.allOf[0].properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err43 = {instancePath:instancePath+"/first_digits",schemaPath:"#/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema48.allOf[0].properties.first_digits,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.last_digits !== undefined){
let data15 = data.last_digits;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err44 = {instancePath:instancePath+"/last_digits",schemaPath:"#/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema48.allOf[0].properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/last_digits",schemaPath:"#/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.allOf[0].properties.last_digits.type,parentSchema:schema48.allOf[0].properties.last_digits,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if((typeof data16 !== "string") && (data16 !== null)){
const err46 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/0/properties/name/type",keyword:"type",params:{type: schema48.allOf[0].properties.name.type},message:"must be string,null",schema:schema48.allOf[0].properties.name.type,parentSchema:schema48.allOf[0].properties.name,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data17 = data.phone_number;
if((typeof data17 !== "string") && (data17 !== null)){
const err47 = {instancePath:instancePath+"/phone_number",schemaPath:"#/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema48.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema48.allOf[0].properties.phone_number.type,parentSchema:schema48.allOf[0].properties.phone_number,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.postal_code !== undefined){
let data18 = data.postal_code;
if((typeof data18 !== "string") && (data18 !== null)){
const err48 = {instancePath:instancePath+"/postal_code",schemaPath:"#/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema48.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema48.allOf[0].properties.postal_code.type,parentSchema:schema48.allOf[0].properties.postal_code,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.security_code_check !== undefined){
let data19 = data.security_code_check;
if(typeof data19 !== "boolean"){
const err49 = {instancePath:instancePath+"/security_code_check",schemaPath:"#/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.allOf[0].properties.security_code_check.type,parentSchema:schema48.allOf[0].properties.security_code_check,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.state !== undefined){
let data20 = data.state;
if((typeof data20 !== "string") && (data20 !== null)){
const err50 = {instancePath:instancePath+"/state",schemaPath:"#/allOf/0/properties/state/type",keyword:"type",params:{type: schema48.allOf[0].properties.state.type},message:"must be string,null",schema:schema48.allOf[0].properties.state.type,parentSchema:schema48.allOf[0].properties.state,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.street1 !== undefined){
let data21 = data.street1;
if((typeof data21 !== "string") && (data21 !== null)){
const err51 = {instancePath:instancePath+"/street1",schemaPath:"#/allOf/0/properties/street1/type",keyword:"type",params:{type: schema48.allOf[0].properties.street1.type},message:"must be string,null",schema:schema48.allOf[0].properties.street1.type,parentSchema:schema48.allOf[0].properties.street1,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.street2 !== undefined){
let data22 = data.street2;
if((typeof data22 !== "string") && (data22 !== null)){
const err52 = {instancePath:instancePath+"/street2",schemaPath:"#/allOf/0/properties/street2/type",keyword:"type",params:{type: schema48.allOf[0].properties.street2.type},message:"must be string,null",schema:schema48.allOf[0].properties.street2.type,parentSchema:schema48.allOf[0].properties.street2,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.tokenization_method !== undefined){
let data23 = data.tokenization_method;
if((typeof data23 !== "string") && (data23 !== null)){
const err53 = {instancePath:instancePath+"/tokenization_method",schemaPath:"#/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema48.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema48.allOf[0].properties.tokenization_method.type,parentSchema:schema48.allOf[0].properties.tokenization_method,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.allOf[0].type,parentSchema:schema48.allOf[0],data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.location !== undefined){
let data24 = data.location;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err56 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema48.properties.location,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(formats8.test(data24))){
const err57 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema48.properties.location,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.location.type,parentSchema:schema48.properties.location,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data25 = data.expiration_month;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err59 = {instancePath:instancePath+"/expiration_month",schemaPath:"#/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.expiration_month.type,parentSchema:schema48.properties.expiration_month,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.expiration_year !== undefined){
let data26 = data.expiration_year;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err60 = {instancePath:instancePath+"/expiration_year",schemaPath:"#/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.expiration_year.type,parentSchema:schema48.properties.expiration_year,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data27 = data.fingerprint;
if(typeof data27 !== "string"){
const err61 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.fingerprint.type,parentSchema:schema48.properties.fingerprint,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.name !== undefined){
let data28 = data.name;
if(typeof data28 !== "string"){
const err62 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.name.type,parentSchema:schema48.properties.name,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
for(const key0 in data){
if(((((((((((((((((((((((((key0 !== "location") && (key0 !== "expiration_month")) && (key0 !== "expiration_year")) && (key0 !== "fingerprint")) && (key0 !== "name")) && (key0 !== "object")) && (key0 !== "id")) && (key0 !== "livemode")) && (key0 !== "deleted")) && (key0 !== "bank")) && (key0 !== "brand")) && (key0 !== "city")) && (key0 !== "country")) && (key0 !== "created")) && (key0 !== "created_at")) && (key0 !== "financing")) && (key0 !== "first_digits")) && (key0 !== "last_digits")) && (key0 !== "phone_number")) && (key0 !== "postal_code")) && (key0 !== "security_code_check")) && (key0 !== "state")) && (key0 !== "street1")) && (key0 !== "street2")) && (key0 !== "tokenization_method")){
const err63 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge19 = validate38;
const schema49 = {"description":"What a token is made from.","type":"object","required":["card"],"additionalProperties":false,"properties":{"card":{"x-requirement":"omise.tokens.create.card-required","description":"The card.","type":"object","required":["expiration_month","expiration_year","name","number"],"additionalProperties":false,"properties":{"expiration_month":{"type":"integer","minimum":1,"maximum":12,"x-requirement":"omise.tokens.create.expiration-month-required","description":"Month of expiry, M or MM.","examples":[11]},"expiration_year":{"type":"integer","minimum":0,"maximum":9999,"x-requirement":"omise.tokens.create.expiration-year-required","description":"Year of expiry, YY or YYYY.","examples":[2029]},"name":{"type":"string","minLength":1,"x-requirement":"omise.tokens.create.name-required","description":"Name of the owner.","examples":["Cardproof Check"]},"number":{"type":"string","pattern":"^[0-9][0-9 -]{10,22}[0-9]$","x-requirement":"omise.tokens.create.number-required","description":"The card number.","examples":["4242424242424242"],"writeOnly":true},"city":{"type":"string","x-requirement":"omise.tokens.create.city","description":"City of the billing address.","examples":["Bangkok"]},"country":{"type":"string","pattern":"^[A-Za-z]{2}$","x-requirement":"omise.tokens.create.country","description":"Country of the billing address as two letters of ISO 3166.","examples":["th"]},"phone_number":{"type":"string","x-requirement":"omise.tokens.create.phone-number","description":"Phone number.","examples":["0812345678"]},"postal_code":{"type":"string","x-requirement":"omise.tokens.create.postal-code","description":"Postal code.","examples":["10320"]},"security_code":{"type":"string","pattern":"^[0-9]{3,4}$","x-requirement":"omise.tokens.create.security-code","description":"Security code printed on the card.","examples":["123"],"writeOnly":true},"state":{"type":"string","x-requirement":"omise.tokens.create.state","description":"State of the billing address.","examples":["Bangkok"]},"street1":{"type":"string","x-requirement":"omise.tokens.create.street1","description":"First line of the billing address.","examples":["1448/4 Praditmanutham Road"]},"street2":{"type":"string","x-requirement":"omise.tokens.create.street2","description":"Second line of the billing address.","examples":["Unit 3"]},"email":{"type":"string","description":"Not on the page; the vendor's schema has it.","examples":["check@cardproof.example"],"x-requirement":"omise.tokens.create.card-required"}}}}};
const func33 = Object.prototype.hasOwnProperty;
const pattern42 = new RegExp("^[0-9][0-9 -]{10,22}[0-9]$", "u");
const pattern43 = new RegExp("^[A-Za-z]{2}$", "u");
const pattern44 = new RegExp("^[0-9]{3,4}$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.card === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"},message:"must have required property '"+"card"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "card")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.card !== undefined){
let data0 = data.card;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.expiration_month === undefined){
const err2 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema49.properties.card.required,parentSchema:schema49.properties.card,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.expiration_year === undefined){
const err3 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema49.properties.card.required,parentSchema:schema49.properties.card,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.name === undefined){
const err4 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema49.properties.card.required,parentSchema:schema49.properties.card,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.number === undefined){
const err5 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema49.properties.card.required,parentSchema:schema49.properties.card,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data0){
if(!(func33.call(schema49.properties.card.properties, key1))){
const err6 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.card,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.expiration_month !== undefined){
let data1 = data0.expiration_month;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.properties.card.properties.expiration_month.type,parentSchema:schema49.properties.card.properties.expiration_month,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 12 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema49.properties.card.properties.expiration_month,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema49.properties.card.properties.expiration_month,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data0.expiration_year !== undefined){
let data2 = data0.expiration_year;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.properties.card.properties.expiration_year.type,parentSchema:schema49.properties.card.properties.expiration_year,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9999 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema49.properties.card.properties.expiration_year,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema49.properties.card.properties.expiration_year,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data0.name !== undefined){
let data3 = data0.name;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/card/name",schemaPath:"#/properties/card/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.card.properties.name,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/card/name",schemaPath:"#/properties/card/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.name.type,parentSchema:schema49.properties.card.properties.name,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.number !== undefined){
let data4 = data0.number;
if(typeof data4 === "string"){
if(!pattern42.test(data4)){
const err15 = {instancePath:instancePath+"/card/number",schemaPath:"#/properties/card/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9][0-9 -]{10,22}[0-9]$"},message:"must match pattern \""+"^[0-9][0-9 -]{10,22}[0-9]$"+"\"",schema:"^[0-9][0-9 -]{10,22}[0-9]$",parentSchema:schema49.properties.card.properties.number,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/card/number",schemaPath:"#/properties/card/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.number.type,parentSchema:schema49.properties.card.properties.number,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.city !== undefined){
let data5 = data0.city;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/card/city",schemaPath:"#/properties/card/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.city.type,parentSchema:schema49.properties.card.properties.city,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.country !== undefined){
let data6 = data0.country;
if(typeof data6 === "string"){
if(!pattern43.test(data6)){
const err18 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2}$"},message:"must match pattern \""+"^[A-Za-z]{2}$"+"\"",schema:"^[A-Za-z]{2}$",parentSchema:schema49.properties.card.properties.country,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.country.type,parentSchema:schema49.properties.card.properties.country,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.phone_number !== undefined){
let data7 = data0.phone_number;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/card/phone_number",schemaPath:"#/properties/card/properties/phone_number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.phone_number.type,parentSchema:schema49.properties.card.properties.phone_number,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data0.postal_code !== undefined){
let data8 = data0.postal_code;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/card/postal_code",schemaPath:"#/properties/card/properties/postal_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.postal_code.type,parentSchema:schema49.properties.card.properties.postal_code,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.security_code !== undefined){
let data9 = data0.security_code;
if(typeof data9 === "string"){
if(!pattern44.test(data9)){
const err22 = {instancePath:instancePath+"/card/security_code",schemaPath:"#/properties/card/properties/security_code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,4}$"},message:"must match pattern \""+"^[0-9]{3,4}$"+"\"",schema:"^[0-9]{3,4}$",parentSchema:schema49.properties.card.properties.security_code,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/card/security_code",schemaPath:"#/properties/card/properties/security_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.security_code.type,parentSchema:schema49.properties.card.properties.security_code,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data0.state !== undefined){
let data10 = data0.state;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/card/state",schemaPath:"#/properties/card/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.state.type,parentSchema:schema49.properties.card.properties.state,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data0.street1 !== undefined){
let data11 = data0.street1;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/card/street1",schemaPath:"#/properties/card/properties/street1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.street1.type,parentSchema:schema49.properties.card.properties.street1,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data0.street2 !== undefined){
let data12 = data0.street2;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/card/street2",schemaPath:"#/properties/card/properties/street2/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.street2.type,parentSchema:schema49.properties.card.properties.street2,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data0.email !== undefined){
let data13 = data0.email;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/card/email",schemaPath:"#/properties/card/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.card.properties.email.type,parentSchema:schema49.properties.card.properties.email,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.card.type,parentSchema:schema49.properties.card,data:data0};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge20 = validate39;
const schema50 = {"description":"A single-use stand-in for a card.","type":"object","required":["object","id","livemode","location","card","used"],"properties":{"object":{"const":"token","type":"string","x-requirement":"omise.tokens.object.object","description":"What this is.","examples":["token"]},"id":{"type":"string","pattern":"^tokn(_test)?_[0-9a-z]+$","x-requirement":"omise.tokens.object.id","description":"Id of the token.","examples":["tokn_test_60vvlr0zk3n8u2c9fqk"]},"livemode":{"type":"boolean","x-requirement":"omise.tokens.object.livemode","description":"Whether the token is live, or a test.","examples":[false]},"location":{"x-requirement":"omise.tokens.object.location","description":"Where the token is; a path, or a whole URL of the vault.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["https://vault.omise.co/tokens/tokn_test_60vvlr0zk3n8u2c9fqk"]},"card":{"x-requirement":"omise.tokens.object.card","description":"The card; may be null once the token was used.","type":["object","null"],"examples":[null],"if":{"description":"There is a card.","type":"object","x-requirement":"omise.tokens.object.card"},"then":{"description":"A card inside a token or a charge, which may belong to no customer.","type":"object","properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":["string","null"],"format":"uri-reference","pattern":"^(/|https?://)","examples":[null]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.tokens.object.card"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.tokens.object.card"}],"x-requirement":"omise.tokens.object.card"}},"charge_status":{"x-requirement":"omise.tokens.object.charge-status","description":"Status of the charge made with it, or unknown. Since 2019-05-29.","type":"string","enum":["expired","failed","pending","reversed","successful","unknown"],"examples":["unknown"]},"created":{"x-requirement":"omise.tokens.object.created-at","description":"When the token was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.tokens.object.created-at","description":"When the token was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"used":{"type":"boolean","x-requirement":"omise.tokens.object.used","description":"Whether it was used.","examples":[false]}},"allOf":[{"x-requirement":"omise.tokens.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.tokens.object.created-name"},{"required":["created_at"],"x-requirement":"omise.tokens.object.created-name"}]},{"x-requirement":"omise.tokens.object.card","description":"a card, as long as the token is not used","not":{"required":["used","card"],"properties":{"used":{"const":false,"x-requirement":"omise.tokens.object.card"},"card":{"type":"null","x-requirement":"omise.tokens.object.card"}},"x-requirement":"omise.tokens.object.card"}}],"x-requirement":"omise.tokens.create.answer"};
const pattern45 = new RegExp("^tokn(_test)?_[0-9a-z]+$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema50.allOf[0].oneOf[0].required,parentSchema:schema50.allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema50.allOf[0].oneOf[1].required,parentSchema:schema50.allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema50.allOf[0].oneOf,parentSchema:schema50.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs6 = errors;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.used === undefined) && (missing0 = "used")) || ((data.card === undefined) && (missing0 = "card"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.used !== undefined){
const _errs8 = errors;
if(false !== data.used){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.card !== undefined){
const _errs9 = errors;
if(data.card !== null){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
}
}
}
var valid2 = _errs7 === errors;
if(valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema50.allOf[1].not,parentSchema:schema50.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.livemode === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.location === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.card === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"},message:"must have required property '"+"card"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.used === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.object !== undefined){
let data2 = data.object;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.object.type,parentSchema:schema50.properties.object,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("token" !== data2){
const err14 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "token"},message:"must be equal to constant",schema:"token",parentSchema:schema50.properties.object,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern45.test(data3)){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^tokn(_test)?_[0-9a-z]+$"},message:"must match pattern \""+"^tokn(_test)?_[0-9a-z]+$"+"\"",schema:"^tokn(_test)?_[0-9a-z]+$",parentSchema:schema50.properties.id,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.id.type,parentSchema:schema50.properties.id,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.livemode !== undefined){
let data4 = data.livemode;
if(typeof data4 !== "boolean"){
const err17 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.livemode.type,parentSchema:schema50.properties.livemode,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.location !== undefined){
let data5 = data.location;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err18 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema50.properties.location,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats8.test(data5))){
const err19 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema50.properties.location,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.location.type,parentSchema:schema50.properties.location,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.card !== undefined){
let data6 = data.card;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: schema50.properties.card.type},message:"must be object,null",schema:schema50.properties.card.type,parentSchema:schema50.properties.card,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs21 = errors;
let valid5 = true;
const _errs22 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
const _errs29 = errors;
let valid8 = false;
let passing1 = null;
const _errs30 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.created === undefined){
const err23 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema50.properties.card.then.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema50.properties.card.then.allOf[0].allOf[0].oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid2 = _errs30 === errors;
if(_valid2){
valid8 = true;
passing1 = 0;
}
const _errs31 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.created_at === undefined){
const err24 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema50.properties.card.then.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema50.properties.card.then.allOf[0].allOf[0].oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid2 = _errs31 === errors;
if(_valid2 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err25 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema50.properties.card.then.allOf[0].allOf[0].oneOf,parentSchema:schema50.properties.card.then.allOf[0].allOf[0],data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.object === undefined){
const err26 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.id === undefined){
const err27 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.livemode === undefined){
const err28 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data6.brand === undefined){
const err29 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6.city === undefined){
const err30 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6.country === undefined){
const err31 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.expiration_month === undefined){
const err32 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data6.expiration_year === undefined){
const err33 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data6.financing === undefined){
const err34 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data6.fingerprint === undefined){
const err35 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data6.last_digits === undefined){
const err36 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data6.name === undefined){
const err37 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data6.postal_code === undefined){
const err38 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema50.properties.card.then.allOf[0].required,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data6.object !== undefined){
let data7 = data6.object;
if(typeof data7 !== "string"){
const err39 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.card.then.allOf[0].properties.object.type,parentSchema:schema50.properties.card.then.allOf[0].properties.object,data:data7};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("card" !== data7){
const err40 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema50.properties.card.then.allOf[0].properties.object,data:data7};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.id !== undefined){
let data8 = data6.id;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err41 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema50.properties.card.then.allOf[0].properties.id.allOf[0],data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err42 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.card.then.allOf[0].properties.id,data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.card.then.allOf[0].properties.id.type,parentSchema:schema50.properties.card.then.allOf[0].properties.id,data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data6.livemode !== undefined){
let data9 = data6.livemode;
if(typeof data9 !== "boolean"){
const err44 = {instancePath:instancePath+"/card/livemode",schemaPath:"#/properties/card/then/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.card.then.allOf[0].properties.livemode.type,parentSchema:schema50.properties.card.then.allOf[0].properties.livemode,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data6.deleted !== undefined){
let data10 = data6.deleted;
if(typeof data10 !== "boolean"){
const err45 = {instancePath:instancePath+"/card/deleted",schemaPath:"#/properties/card/then/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.card.then.allOf[0].properties.deleted.type,parentSchema:schema50.properties.card.then.allOf[0].properties.deleted,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data6.bank !== undefined){
let data11 = data6.bank;
if(typeof data11 !== "string"){
const err46 = {instancePath:instancePath+"/card/bank",schemaPath:"#/properties/card/then/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.card.then.allOf[0].properties.bank.type,parentSchema:schema50.properties.card.then.allOf[0].properties.bank,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data6.brand !== undefined){
let data12 = data6.brand;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err47 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.card.then.allOf[0].properties.brand,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.card.then.allOf[0].properties.brand.type,parentSchema:schema50.properties.card.then.allOf[0].properties.brand,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data6.city !== undefined){
let data13 = data6.city;
if((typeof data13 !== "string") && (data13 !== null)){
const err49 = {instancePath:instancePath+"/card/city",schemaPath:"#/properties/card/then/allOf/0/properties/city/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.city.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.city.type,parentSchema:schema50.properties.card.then.allOf[0].properties.city,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data6.country !== undefined){
let data14 = data6.country;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err50 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema50.properties.card.then.allOf[0].properties.country,data:data14};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.card.then.allOf[0].properties.country.type,parentSchema:schema50.properties.card.then.allOf[0].properties.country,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data6.created !== undefined){
let data15 = data6.created;
if(typeof data15 === "string"){
if(!(formats0(data15))){
const err52 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema50.properties.card.then.allOf[0].properties.created,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.card.then.allOf[0].properties.created.type,parentSchema:schema50.properties.card.then.allOf[0].properties.created,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data6.created_at !== undefined){
let data16 = data6.created_at;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err54 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema50.properties.card.then.allOf[0].properties.created_at,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.card.then.allOf[0].properties.created_at.type,parentSchema:schema50.properties.card.then.allOf[0].properties.created_at,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data6.expiration_month !== undefined){
let data17 = data6.expiration_month;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err56 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema50.properties.card.then.allOf[0].properties.expiration_month.type,parentSchema:schema50.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 12 || isNaN(data17)){
const err57 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema50.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err58 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema50.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data6.expiration_year !== undefined){
let data18 = data6.expiration_year;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err59 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema50.properties.card.then.allOf[0].properties.expiration_year.type,parentSchema:schema50.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9999 || isNaN(data18)){
const err60 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema50.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data18 < 1000 || isNaN(data18)){
const err61 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema50.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data6.financing !== undefined){
let data19 = data6.financing;
if(typeof data19 !== "string"){
const err62 = {instancePath:instancePath+"/card/financing",schemaPath:"#/properties/card/then/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.card.then.allOf[0].properties.financing.type,parentSchema:schema50.properties.card.then.allOf[0].properties.financing,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data6.fingerprint !== undefined){
let data20 = data6.fingerprint;
if((typeof data20 !== "string") && (data20 !== null)){
const err63 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.fingerprint.type,parentSchema:schema50.properties.card.then.allOf[0].properties.fingerprint,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err64 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.card.then.allOf[0].properties.fingerprint,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data6.first_digits !== undefined){
let data21 = data6.first_digits;
if((typeof data21 !== "string") && (data21 !== null)){
const err65 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.first_digits.type,parentSchema:schema50.properties.card.then.allOf[0].properties.first_digits,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err66 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema50.properties.card.then.allOf[0].properties.first_digits,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data6.last_digits !== undefined){
let data22 = data6.last_digits;
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err67 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema50.properties.card.then.allOf[0].properties.last_digits,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.card.then.allOf[0].properties.last_digits.type,parentSchema:schema50.properties.card.then.allOf[0].properties.last_digits,data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data6.name !== undefined){
let data23 = data6.name;
if((typeof data23 !== "string") && (data23 !== null)){
const err69 = {instancePath:instancePath+"/card/name",schemaPath:"#/properties/card/then/allOf/0/properties/name/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.name.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.name.type,parentSchema:schema50.properties.card.then.allOf[0].properties.name,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data6.phone_number !== undefined){
let data24 = data6.phone_number;
if((typeof data24 !== "string") && (data24 !== null)){
const err70 = {instancePath:instancePath+"/card/phone_number",schemaPath:"#/properties/card/then/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.phone_number.type,parentSchema:schema50.properties.card.then.allOf[0].properties.phone_number,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data6.postal_code !== undefined){
let data25 = data6.postal_code;
if((typeof data25 !== "string") && (data25 !== null)){
const err71 = {instancePath:instancePath+"/card/postal_code",schemaPath:"#/properties/card/then/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.postal_code.type,parentSchema:schema50.properties.card.then.allOf[0].properties.postal_code,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data6.security_code_check !== undefined){
let data26 = data6.security_code_check;
if(typeof data26 !== "boolean"){
const err72 = {instancePath:instancePath+"/card/security_code_check",schemaPath:"#/properties/card/then/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.card.then.allOf[0].properties.security_code_check.type,parentSchema:schema50.properties.card.then.allOf[0].properties.security_code_check,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data6.state !== undefined){
let data27 = data6.state;
if((typeof data27 !== "string") && (data27 !== null)){
const err73 = {instancePath:instancePath+"/card/state",schemaPath:"#/properties/card/then/allOf/0/properties/state/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.state.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.state.type,parentSchema:schema50.properties.card.then.allOf[0].properties.state,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data6.street1 !== undefined){
let data28 = data6.street1;
if((typeof data28 !== "string") && (data28 !== null)){
const err74 = {instancePath:instancePath+"/card/street1",schemaPath:"#/properties/card/then/allOf/0/properties/street1/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.street1.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.street1.type,parentSchema:schema50.properties.card.then.allOf[0].properties.street1,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data6.street2 !== undefined){
let data29 = data6.street2;
if((typeof data29 !== "string") && (data29 !== null)){
const err75 = {instancePath:instancePath+"/card/street2",schemaPath:"#/properties/card/then/allOf/0/properties/street2/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.street2.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.street2.type,parentSchema:schema50.properties.card.then.allOf[0].properties.street2,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data6.tokenization_method !== undefined){
let data30 = data6.tokenization_method;
if((typeof data30 !== "string") && (data30 !== null)){
const err76 = {instancePath:instancePath+"/card/tokenization_method",schemaPath:"#/properties/card/then/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema50.properties.card.then.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema50.properties.card.then.allOf[0].properties.tokenization_method.type,parentSchema:schema50.properties.card.then.allOf[0].properties.tokenization_method,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.card.then.allOf[0].type,parentSchema:schema50.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.location !== undefined){
let data31 = data6.location;
if((typeof data31 !== "string") && (data31 !== null)){
const err78 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/type",keyword:"type",params:{type: schema50.properties.card.then.properties.location.type},message:"must be string,null",schema:schema50.properties.card.then.properties.location.type,parentSchema:schema50.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err79 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema50.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(formats8.test(data31))){
const err80 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema50.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.card.then.type,parentSchema:schema50.properties.card.then,data:data6};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = _valid1;
if(valid5){
var props0 = {};
props0.location = true;
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.bank = true;
props0.brand = true;
props0.city = true;
props0.country = true;
props0.created = true;
props0.created_at = true;
props0.expiration_month = true;
props0.expiration_year = true;
props0.financing = true;
props0.fingerprint = true;
props0.first_digits = true;
props0.last_digits = true;
props0.name = true;
props0.phone_number = true;
props0.postal_code = true;
props0.security_code_check = true;
props0.state = true;
props0.street1 = true;
props0.street2 = true;
props0.tokenization_method = true;
}
}
if(!valid5){
const err82 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema50.properties.card.if,parentSchema:schema50.properties.card,data:data6};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.charge_status !== undefined){
let data32 = data.charge_status;
if(typeof data32 !== "string"){
const err83 = {instancePath:instancePath+"/charge_status",schemaPath:"#/properties/charge_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.charge_status.type,parentSchema:schema50.properties.charge_status,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((((((data32 === "expired") || (data32 === "failed")) || (data32 === "pending")) || (data32 === "reversed")) || (data32 === "successful")) || (data32 === "unknown"))){
const err84 = {instancePath:instancePath+"/charge_status",schemaPath:"#/properties/charge_status/enum",keyword:"enum",params:{allowedValues: schema50.properties.charge_status.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.charge_status.enum,parentSchema:schema50.properties.charge_status,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.created !== undefined){
let data33 = data.created;
if(typeof data33 === "string"){
if(!(formats0(data33))){
const err85 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema50.properties.created,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.created.type,parentSchema:schema50.properties.created,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.created_at !== undefined){
let data34 = data.created_at;
if(typeof data34 === "string"){
if(!(formats0(data34))){
const err87 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema50.properties.created_at,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.created_at.type,parentSchema:schema50.properties.created_at,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.used !== undefined){
let data35 = data.used;
if(typeof data35 !== "boolean"){
const err89 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.used.type,parentSchema:schema50.properties.used,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"object":true,"id":true,"livemode":true,"location":true,"card":true,"charge_status":true,"created":true,"created_at":true,"used":true},"dynamicProps":false,"dynamicItems":false};

export const judge21 = validate40;
const schema51 = {"description":"A single-use stand-in for a card.","type":"object","required":["object","id","livemode","location","card","used"],"properties":{"object":{"const":"token","type":"string","x-requirement":"omise.tokens.object.object","description":"What this is.","examples":["token"]},"id":{"type":"string","pattern":"^tokn(_test)?_[0-9a-z]+$","x-requirement":"omise.tokens.object.id","description":"Id of the token.","examples":["tokn_test_60vvlr0zk3n8u2c9fqk"]},"livemode":{"type":"boolean","x-requirement":"omise.tokens.object.livemode","description":"Whether the token is live, or a test.","examples":[false]},"location":{"x-requirement":"omise.tokens.object.location","description":"Where the token is; a path, or a whole URL of the vault.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["https://vault.omise.co/tokens/tokn_test_60vvlr0zk3n8u2c9fqk"]},"card":{"x-requirement":"omise.tokens.object.card","description":"The card; may be null once the token was used.","type":["object","null"],"examples":[null],"if":{"description":"There is a card.","type":"object","x-requirement":"omise.tokens.object.card"},"then":{"description":"A card inside a token or a charge, which may belong to no customer.","type":"object","properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":["string","null"],"format":"uri-reference","pattern":"^(/|https?://)","examples":[null]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.tokens.object.card"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.tokens.object.card"}],"x-requirement":"omise.tokens.object.card"},"unevaluatedProperties":false},"charge_status":{"x-requirement":"omise.tokens.object.charge-status","description":"Status of the charge made with it, or unknown. Since 2019-05-29.","type":"string","enum":["expired","failed","pending","reversed","successful","unknown"],"examples":["unknown"]},"created":{"x-requirement":"omise.tokens.object.created-at","description":"When the token was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.tokens.object.created-at","description":"When the token was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"used":{"type":"boolean","x-requirement":"omise.tokens.object.used","description":"Whether it was used.","examples":[false]}},"allOf":[{"x-requirement":"omise.tokens.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.tokens.object.created-name"},{"required":["created_at"],"x-requirement":"omise.tokens.object.created-name"}]},{"x-requirement":"omise.tokens.object.card","description":"a card, as long as the token is not used","not":{"required":["used","card"],"properties":{"used":{"const":false,"x-requirement":"omise.tokens.object.card"},"card":{"type":"null","x-requirement":"omise.tokens.object.card"}},"x-requirement":"omise.tokens.object.card"}}],"x-requirement":"omise.tokens.create.answer","unevaluatedProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema51.allOf[0].oneOf[0].required,parentSchema:schema51.allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema51.allOf[0].oneOf[1].required,parentSchema:schema51.allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema51.allOf[0].oneOf,parentSchema:schema51.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs6 = errors;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.used === undefined) && (missing0 = "used")) || ((data.card === undefined) && (missing0 = "card"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.used !== undefined){
const _errs8 = errors;
if(false !== data.used){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.card !== undefined){
const _errs9 = errors;
if(data.card !== null){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
}
}
}
var valid2 = _errs7 === errors;
if(valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema51.allOf[1].not,parentSchema:schema51.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.livemode === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.location === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.card === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"},message:"must have required property '"+"card"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.used === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.object !== undefined){
let data2 = data.object;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.object.type,parentSchema:schema51.properties.object,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("token" !== data2){
const err14 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "token"},message:"must be equal to constant",schema:"token",parentSchema:schema51.properties.object,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern45.test(data3)){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^tokn(_test)?_[0-9a-z]+$"},message:"must match pattern \""+"^tokn(_test)?_[0-9a-z]+$"+"\"",schema:"^tokn(_test)?_[0-9a-z]+$",parentSchema:schema51.properties.id,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.id.type,parentSchema:schema51.properties.id,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.livemode !== undefined){
let data4 = data.livemode;
if(typeof data4 !== "boolean"){
const err17 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.livemode.type,parentSchema:schema51.properties.livemode,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.location !== undefined){
let data5 = data.location;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err18 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema51.properties.location,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats8.test(data5))){
const err19 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema51.properties.location,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.location.type,parentSchema:schema51.properties.location,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.card !== undefined){
let data6 = data.card;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: schema51.properties.card.type},message:"must be object,null",schema:schema51.properties.card.type,parentSchema:schema51.properties.card,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs21 = errors;
let valid5 = true;
const _errs22 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
const _errs29 = errors;
let valid8 = false;
let passing1 = null;
const _errs30 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.created === undefined){
const err23 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema51.properties.card.then.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema51.properties.card.then.allOf[0].allOf[0].oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid2 = _errs30 === errors;
if(_valid2){
valid8 = true;
passing1 = 0;
}
const _errs31 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.created_at === undefined){
const err24 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema51.properties.card.then.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema51.properties.card.then.allOf[0].allOf[0].oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid2 = _errs31 === errors;
if(_valid2 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err25 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema51.properties.card.then.allOf[0].allOf[0].oneOf,parentSchema:schema51.properties.card.then.allOf[0].allOf[0],data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.object === undefined){
const err26 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.id === undefined){
const err27 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.livemode === undefined){
const err28 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data6.brand === undefined){
const err29 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6.city === undefined){
const err30 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6.country === undefined){
const err31 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.expiration_month === undefined){
const err32 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data6.expiration_year === undefined){
const err33 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data6.financing === undefined){
const err34 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data6.fingerprint === undefined){
const err35 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data6.last_digits === undefined){
const err36 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data6.name === undefined){
const err37 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data6.postal_code === undefined){
const err38 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema51.properties.card.then.allOf[0].required,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data6.object !== undefined){
let data7 = data6.object;
if(typeof data7 !== "string"){
const err39 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.card.then.allOf[0].properties.object.type,parentSchema:schema51.properties.card.then.allOf[0].properties.object,data:data7};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("card" !== data7){
const err40 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema51.properties.card.then.allOf[0].properties.object,data:data7};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.id !== undefined){
let data8 = data6.id;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err41 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema51.properties.card.then.allOf[0].properties.id.allOf[0],data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err42 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.card.then.allOf[0].properties.id,data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.card.then.allOf[0].properties.id.type,parentSchema:schema51.properties.card.then.allOf[0].properties.id,data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data6.livemode !== undefined){
let data9 = data6.livemode;
if(typeof data9 !== "boolean"){
const err44 = {instancePath:instancePath+"/card/livemode",schemaPath:"#/properties/card/then/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.card.then.allOf[0].properties.livemode.type,parentSchema:schema51.properties.card.then.allOf[0].properties.livemode,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data6.deleted !== undefined){
let data10 = data6.deleted;
if(typeof data10 !== "boolean"){
const err45 = {instancePath:instancePath+"/card/deleted",schemaPath:"#/properties/card/then/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.card.then.allOf[0].properties.deleted.type,parentSchema:schema51.properties.card.then.allOf[0].properties.deleted,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data6.bank !== undefined){
let data11 = data6.bank;
if(typeof data11 !== "string"){
const err46 = {instancePath:instancePath+"/card/bank",schemaPath:"#/properties/card/then/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.card.then.allOf[0].properties.bank.type,parentSchema:schema51.properties.card.then.allOf[0].properties.bank,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data6.brand !== undefined){
let data12 = data6.brand;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err47 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.card.then.allOf[0].properties.brand,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.card.then.allOf[0].properties.brand.type,parentSchema:schema51.properties.card.then.allOf[0].properties.brand,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data6.city !== undefined){
let data13 = data6.city;
if((typeof data13 !== "string") && (data13 !== null)){
const err49 = {instancePath:instancePath+"/card/city",schemaPath:"#/properties/card/then/allOf/0/properties/city/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.city.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.city.type,parentSchema:schema51.properties.card.then.allOf[0].properties.city,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data6.country !== undefined){
let data14 = data6.country;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err50 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema51.properties.card.then.allOf[0].properties.country,data:data14};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.card.then.allOf[0].properties.country.type,parentSchema:schema51.properties.card.then.allOf[0].properties.country,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data6.created !== undefined){
let data15 = data6.created;
if(typeof data15 === "string"){
if(!(formats0(data15))){
const err52 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema51.properties.card.then.allOf[0].properties.created,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.card.then.allOf[0].properties.created.type,parentSchema:schema51.properties.card.then.allOf[0].properties.created,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data6.created_at !== undefined){
let data16 = data6.created_at;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err54 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema51.properties.card.then.allOf[0].properties.created_at,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.card.then.allOf[0].properties.created_at.type,parentSchema:schema51.properties.card.then.allOf[0].properties.created_at,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data6.expiration_month !== undefined){
let data17 = data6.expiration_month;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err56 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema51.properties.card.then.allOf[0].properties.expiration_month.type,parentSchema:schema51.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 12 || isNaN(data17)){
const err57 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema51.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err58 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema51.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data6.expiration_year !== undefined){
let data18 = data6.expiration_year;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err59 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema51.properties.card.then.allOf[0].properties.expiration_year.type,parentSchema:schema51.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9999 || isNaN(data18)){
const err60 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema51.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data18 < 1000 || isNaN(data18)){
const err61 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema51.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data6.financing !== undefined){
let data19 = data6.financing;
if(typeof data19 !== "string"){
const err62 = {instancePath:instancePath+"/card/financing",schemaPath:"#/properties/card/then/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.card.then.allOf[0].properties.financing.type,parentSchema:schema51.properties.card.then.allOf[0].properties.financing,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data6.fingerprint !== undefined){
let data20 = data6.fingerprint;
if((typeof data20 !== "string") && (data20 !== null)){
const err63 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.fingerprint.type,parentSchema:schema51.properties.card.then.allOf[0].properties.fingerprint,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err64 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.card.then.allOf[0].properties.fingerprint,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data6.first_digits !== undefined){
let data21 = data6.first_digits;
if((typeof data21 !== "string") && (data21 !== null)){
const err65 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.first_digits.type,parentSchema:schema51.properties.card.then.allOf[0].properties.first_digits,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err66 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema51.properties.card.then.allOf[0].properties.first_digits,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data6.last_digits !== undefined){
let data22 = data6.last_digits;
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err67 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema51.properties.card.then.allOf[0].properties.last_digits,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.card.then.allOf[0].properties.last_digits.type,parentSchema:schema51.properties.card.then.allOf[0].properties.last_digits,data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data6.name !== undefined){
let data23 = data6.name;
if((typeof data23 !== "string") && (data23 !== null)){
const err69 = {instancePath:instancePath+"/card/name",schemaPath:"#/properties/card/then/allOf/0/properties/name/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.name.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.name.type,parentSchema:schema51.properties.card.then.allOf[0].properties.name,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data6.phone_number !== undefined){
let data24 = data6.phone_number;
if((typeof data24 !== "string") && (data24 !== null)){
const err70 = {instancePath:instancePath+"/card/phone_number",schemaPath:"#/properties/card/then/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.phone_number.type,parentSchema:schema51.properties.card.then.allOf[0].properties.phone_number,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data6.postal_code !== undefined){
let data25 = data6.postal_code;
if((typeof data25 !== "string") && (data25 !== null)){
const err71 = {instancePath:instancePath+"/card/postal_code",schemaPath:"#/properties/card/then/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.postal_code.type,parentSchema:schema51.properties.card.then.allOf[0].properties.postal_code,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data6.security_code_check !== undefined){
let data26 = data6.security_code_check;
if(typeof data26 !== "boolean"){
const err72 = {instancePath:instancePath+"/card/security_code_check",schemaPath:"#/properties/card/then/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.card.then.allOf[0].properties.security_code_check.type,parentSchema:schema51.properties.card.then.allOf[0].properties.security_code_check,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data6.state !== undefined){
let data27 = data6.state;
if((typeof data27 !== "string") && (data27 !== null)){
const err73 = {instancePath:instancePath+"/card/state",schemaPath:"#/properties/card/then/allOf/0/properties/state/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.state.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.state.type,parentSchema:schema51.properties.card.then.allOf[0].properties.state,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data6.street1 !== undefined){
let data28 = data6.street1;
if((typeof data28 !== "string") && (data28 !== null)){
const err74 = {instancePath:instancePath+"/card/street1",schemaPath:"#/properties/card/then/allOf/0/properties/street1/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.street1.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.street1.type,parentSchema:schema51.properties.card.then.allOf[0].properties.street1,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data6.street2 !== undefined){
let data29 = data6.street2;
if((typeof data29 !== "string") && (data29 !== null)){
const err75 = {instancePath:instancePath+"/card/street2",schemaPath:"#/properties/card/then/allOf/0/properties/street2/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.street2.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.street2.type,parentSchema:schema51.properties.card.then.allOf[0].properties.street2,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data6.tokenization_method !== undefined){
let data30 = data6.tokenization_method;
if((typeof data30 !== "string") && (data30 !== null)){
const err76 = {instancePath:instancePath+"/card/tokenization_method",schemaPath:"#/properties/card/then/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema51.properties.card.then.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema51.properties.card.then.allOf[0].properties.tokenization_method.type,parentSchema:schema51.properties.card.then.allOf[0].properties.tokenization_method,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.card.then.allOf[0].type,parentSchema:schema51.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.location !== undefined){
let data31 = data6.location;
if((typeof data31 !== "string") && (data31 !== null)){
const err78 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/type",keyword:"type",params:{type: schema51.properties.card.then.properties.location.type},message:"must be string,null",schema:schema51.properties.card.then.properties.location.type,parentSchema:schema51.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err79 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema51.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(formats8.test(data31))){
const err80 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema51.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.card.then.type,parentSchema:schema51.properties.card.then,data:data6};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = _valid1;
if(valid5){
var props0 = {};
props0.location = true;
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.bank = true;
props0.brand = true;
props0.city = true;
props0.country = true;
props0.created = true;
props0.created_at = true;
props0.expiration_month = true;
props0.expiration_year = true;
props0.financing = true;
props0.fingerprint = true;
props0.first_digits = true;
props0.last_digits = true;
props0.name = true;
props0.phone_number = true;
props0.postal_code = true;
props0.security_code_check = true;
props0.state = true;
props0.street1 = true;
props0.street2 = true;
props0.tokenization_method = true;
}
}
if(!valid5){
const err82 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema51.properties.card.if,parentSchema:schema51.properties.card,data:data6};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(props0 !== true){
for(const key0 in data6){
if(!props0 || !props0[key0]){
const err83 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema51.properties.card,data:data6};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
}
if(data.charge_status !== undefined){
let data32 = data.charge_status;
if(typeof data32 !== "string"){
const err84 = {instancePath:instancePath+"/charge_status",schemaPath:"#/properties/charge_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.charge_status.type,parentSchema:schema51.properties.charge_status,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((((((data32 === "expired") || (data32 === "failed")) || (data32 === "pending")) || (data32 === "reversed")) || (data32 === "successful")) || (data32 === "unknown"))){
const err85 = {instancePath:instancePath+"/charge_status",schemaPath:"#/properties/charge_status/enum",keyword:"enum",params:{allowedValues: schema51.properties.charge_status.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.charge_status.enum,parentSchema:schema51.properties.charge_status,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.created !== undefined){
let data33 = data.created;
if(typeof data33 === "string"){
if(!(formats0(data33))){
const err86 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema51.properties.created,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.created.type,parentSchema:schema51.properties.created,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.created_at !== undefined){
let data34 = data.created_at;
if(typeof data34 === "string"){
if(!(formats0(data34))){
const err88 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema51.properties.created_at,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.created_at.type,parentSchema:schema51.properties.created_at,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.used !== undefined){
let data35 = data.used;
if(typeof data35 !== "boolean"){
const err90 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.used.type,parentSchema:schema51.properties.used,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
for(const key1 in data){
if(((((((((key1 !== "object") && (key1 !== "id")) && (key1 !== "livemode")) && (key1 !== "location")) && (key1 !== "card")) && (key1 !== "charge_status")) && (key1 !== "created")) && (key1 !== "created_at")) && (key1 !== "used")){
const err91 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge22 = validate41;
const schema52 = {"description":"A single-use stand-in for a card.","type":"object","required":["object","id","livemode","location","card","used"],"properties":{"object":{"const":"token","type":"string","x-requirement":"omise.tokens.object.object","description":"What this is.","examples":["token"]},"id":{"type":"string","pattern":"^tokn(_test)?_[0-9a-z]+$","x-requirement":"omise.tokens.object.id","description":"Id of the token.","examples":["tokn_test_60vvlr0zk3n8u2c9fqk"]},"livemode":{"type":"boolean","x-requirement":"omise.tokens.object.livemode","description":"Whether the token is live, or a test.","examples":[false]},"location":{"x-requirement":"omise.tokens.object.location","description":"Where the token is; a path, or a whole URL of the vault.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["https://vault.omise.co/tokens/tokn_test_60vvlr0zk3n8u2c9fqk"]},"card":{"x-requirement":"omise.tokens.object.card","description":"The card; may be null once the token was used.","type":["object","null"],"examples":[null],"if":{"description":"There is a card.","type":"object","x-requirement":"omise.tokens.object.card"},"then":{"description":"A card inside a token or a charge, which may belong to no customer.","type":"object","properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":["string","null"],"format":"uri-reference","pattern":"^(/|https?://)","examples":[null]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.tokens.object.card"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.tokens.object.card"}],"x-requirement":"omise.tokens.object.card"}},"charge_status":{"x-requirement":"omise.tokens.object.charge-status","description":"Status of the charge made with it, or unknown. Since 2019-05-29.","type":"string","enum":["expired","failed","pending","reversed","successful","unknown"],"examples":["unknown"]},"created":{"x-requirement":"omise.tokens.object.created-at","description":"When the token was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.tokens.object.created-at","description":"When the token was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"used":{"type":"boolean","x-requirement":"omise.tokens.object.used","description":"Whether it was used.","examples":[false]}},"allOf":[{"x-requirement":"omise.tokens.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.tokens.object.created-name"},{"required":["created_at"],"x-requirement":"omise.tokens.object.created-name"}]},{"x-requirement":"omise.tokens.object.card","description":"a card, as long as the token is not used","not":{"required":["used","card"],"properties":{"used":{"const":false,"x-requirement":"omise.tokens.object.card"},"card":{"type":"null","x-requirement":"omise.tokens.object.card"}},"x-requirement":"omise.tokens.object.card"}}],"x-requirement":"omise.tokens.retrieve.answer"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema52.allOf[0].oneOf[0].required,parentSchema:schema52.allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema52.allOf[0].oneOf[1].required,parentSchema:schema52.allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema52.allOf[0].oneOf,parentSchema:schema52.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs6 = errors;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.used === undefined) && (missing0 = "used")) || ((data.card === undefined) && (missing0 = "card"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.used !== undefined){
const _errs8 = errors;
if(false !== data.used){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.card !== undefined){
const _errs9 = errors;
if(data.card !== null){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
}
}
}
var valid2 = _errs7 === errors;
if(valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema52.allOf[1].not,parentSchema:schema52.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.livemode === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.location === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.card === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"},message:"must have required property '"+"card"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.used === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.object !== undefined){
let data2 = data.object;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.object.type,parentSchema:schema52.properties.object,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("token" !== data2){
const err14 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "token"},message:"must be equal to constant",schema:"token",parentSchema:schema52.properties.object,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern45.test(data3)){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^tokn(_test)?_[0-9a-z]+$"},message:"must match pattern \""+"^tokn(_test)?_[0-9a-z]+$"+"\"",schema:"^tokn(_test)?_[0-9a-z]+$",parentSchema:schema52.properties.id,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.id.type,parentSchema:schema52.properties.id,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.livemode !== undefined){
let data4 = data.livemode;
if(typeof data4 !== "boolean"){
const err17 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.livemode.type,parentSchema:schema52.properties.livemode,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.location !== undefined){
let data5 = data.location;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err18 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema52.properties.location,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats8.test(data5))){
const err19 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema52.properties.location,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.location.type,parentSchema:schema52.properties.location,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.card !== undefined){
let data6 = data.card;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: schema52.properties.card.type},message:"must be object,null",schema:schema52.properties.card.type,parentSchema:schema52.properties.card,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs21 = errors;
let valid5 = true;
const _errs22 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
const _errs29 = errors;
let valid8 = false;
let passing1 = null;
const _errs30 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.created === undefined){
const err23 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema52.properties.card.then.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema52.properties.card.then.allOf[0].allOf[0].oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid2 = _errs30 === errors;
if(_valid2){
valid8 = true;
passing1 = 0;
}
const _errs31 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.created_at === undefined){
const err24 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema52.properties.card.then.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema52.properties.card.then.allOf[0].allOf[0].oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid2 = _errs31 === errors;
if(_valid2 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err25 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema52.properties.card.then.allOf[0].allOf[0].oneOf,parentSchema:schema52.properties.card.then.allOf[0].allOf[0],data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.object === undefined){
const err26 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.id === undefined){
const err27 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.livemode === undefined){
const err28 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data6.brand === undefined){
const err29 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6.city === undefined){
const err30 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6.country === undefined){
const err31 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.expiration_month === undefined){
const err32 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data6.expiration_year === undefined){
const err33 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data6.financing === undefined){
const err34 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data6.fingerprint === undefined){
const err35 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data6.last_digits === undefined){
const err36 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data6.name === undefined){
const err37 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data6.postal_code === undefined){
const err38 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema52.properties.card.then.allOf[0].required,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data6.object !== undefined){
let data7 = data6.object;
if(typeof data7 !== "string"){
const err39 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.card.then.allOf[0].properties.object.type,parentSchema:schema52.properties.card.then.allOf[0].properties.object,data:data7};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("card" !== data7){
const err40 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema52.properties.card.then.allOf[0].properties.object,data:data7};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.id !== undefined){
let data8 = data6.id;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err41 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema52.properties.card.then.allOf[0].properties.id.allOf[0],data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err42 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.card.then.allOf[0].properties.id,data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.card.then.allOf[0].properties.id.type,parentSchema:schema52.properties.card.then.allOf[0].properties.id,data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data6.livemode !== undefined){
let data9 = data6.livemode;
if(typeof data9 !== "boolean"){
const err44 = {instancePath:instancePath+"/card/livemode",schemaPath:"#/properties/card/then/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.card.then.allOf[0].properties.livemode.type,parentSchema:schema52.properties.card.then.allOf[0].properties.livemode,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data6.deleted !== undefined){
let data10 = data6.deleted;
if(typeof data10 !== "boolean"){
const err45 = {instancePath:instancePath+"/card/deleted",schemaPath:"#/properties/card/then/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.card.then.allOf[0].properties.deleted.type,parentSchema:schema52.properties.card.then.allOf[0].properties.deleted,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data6.bank !== undefined){
let data11 = data6.bank;
if(typeof data11 !== "string"){
const err46 = {instancePath:instancePath+"/card/bank",schemaPath:"#/properties/card/then/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.card.then.allOf[0].properties.bank.type,parentSchema:schema52.properties.card.then.allOf[0].properties.bank,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data6.brand !== undefined){
let data12 = data6.brand;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err47 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.card.then.allOf[0].properties.brand,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.card.then.allOf[0].properties.brand.type,parentSchema:schema52.properties.card.then.allOf[0].properties.brand,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data6.city !== undefined){
let data13 = data6.city;
if((typeof data13 !== "string") && (data13 !== null)){
const err49 = {instancePath:instancePath+"/card/city",schemaPath:"#/properties/card/then/allOf/0/properties/city/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.city.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.city.type,parentSchema:schema52.properties.card.then.allOf[0].properties.city,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data6.country !== undefined){
let data14 = data6.country;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err50 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema52.properties.card.then.allOf[0].properties.country,data:data14};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.card.then.allOf[0].properties.country.type,parentSchema:schema52.properties.card.then.allOf[0].properties.country,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data6.created !== undefined){
let data15 = data6.created;
if(typeof data15 === "string"){
if(!(formats0(data15))){
const err52 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema52.properties.card.then.allOf[0].properties.created,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.card.then.allOf[0].properties.created.type,parentSchema:schema52.properties.card.then.allOf[0].properties.created,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data6.created_at !== undefined){
let data16 = data6.created_at;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err54 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema52.properties.card.then.allOf[0].properties.created_at,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.card.then.allOf[0].properties.created_at.type,parentSchema:schema52.properties.card.then.allOf[0].properties.created_at,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data6.expiration_month !== undefined){
let data17 = data6.expiration_month;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err56 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema52.properties.card.then.allOf[0].properties.expiration_month.type,parentSchema:schema52.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 12 || isNaN(data17)){
const err57 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema52.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err58 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data6.expiration_year !== undefined){
let data18 = data6.expiration_year;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err59 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema52.properties.card.then.allOf[0].properties.expiration_year.type,parentSchema:schema52.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9999 || isNaN(data18)){
const err60 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema52.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data18 < 1000 || isNaN(data18)){
const err61 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema52.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data6.financing !== undefined){
let data19 = data6.financing;
if(typeof data19 !== "string"){
const err62 = {instancePath:instancePath+"/card/financing",schemaPath:"#/properties/card/then/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.card.then.allOf[0].properties.financing.type,parentSchema:schema52.properties.card.then.allOf[0].properties.financing,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data6.fingerprint !== undefined){
let data20 = data6.fingerprint;
if((typeof data20 !== "string") && (data20 !== null)){
const err63 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.fingerprint.type,parentSchema:schema52.properties.card.then.allOf[0].properties.fingerprint,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err64 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.card.then.allOf[0].properties.fingerprint,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data6.first_digits !== undefined){
let data21 = data6.first_digits;
if((typeof data21 !== "string") && (data21 !== null)){
const err65 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.first_digits.type,parentSchema:schema52.properties.card.then.allOf[0].properties.first_digits,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err66 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema52.properties.card.then.allOf[0].properties.first_digits,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data6.last_digits !== undefined){
let data22 = data6.last_digits;
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err67 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema52.properties.card.then.allOf[0].properties.last_digits,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.card.then.allOf[0].properties.last_digits.type,parentSchema:schema52.properties.card.then.allOf[0].properties.last_digits,data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data6.name !== undefined){
let data23 = data6.name;
if((typeof data23 !== "string") && (data23 !== null)){
const err69 = {instancePath:instancePath+"/card/name",schemaPath:"#/properties/card/then/allOf/0/properties/name/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.name.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.name.type,parentSchema:schema52.properties.card.then.allOf[0].properties.name,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data6.phone_number !== undefined){
let data24 = data6.phone_number;
if((typeof data24 !== "string") && (data24 !== null)){
const err70 = {instancePath:instancePath+"/card/phone_number",schemaPath:"#/properties/card/then/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.phone_number.type,parentSchema:schema52.properties.card.then.allOf[0].properties.phone_number,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data6.postal_code !== undefined){
let data25 = data6.postal_code;
if((typeof data25 !== "string") && (data25 !== null)){
const err71 = {instancePath:instancePath+"/card/postal_code",schemaPath:"#/properties/card/then/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.postal_code.type,parentSchema:schema52.properties.card.then.allOf[0].properties.postal_code,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data6.security_code_check !== undefined){
let data26 = data6.security_code_check;
if(typeof data26 !== "boolean"){
const err72 = {instancePath:instancePath+"/card/security_code_check",schemaPath:"#/properties/card/then/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.card.then.allOf[0].properties.security_code_check.type,parentSchema:schema52.properties.card.then.allOf[0].properties.security_code_check,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data6.state !== undefined){
let data27 = data6.state;
if((typeof data27 !== "string") && (data27 !== null)){
const err73 = {instancePath:instancePath+"/card/state",schemaPath:"#/properties/card/then/allOf/0/properties/state/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.state.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.state.type,parentSchema:schema52.properties.card.then.allOf[0].properties.state,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data6.street1 !== undefined){
let data28 = data6.street1;
if((typeof data28 !== "string") && (data28 !== null)){
const err74 = {instancePath:instancePath+"/card/street1",schemaPath:"#/properties/card/then/allOf/0/properties/street1/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.street1.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.street1.type,parentSchema:schema52.properties.card.then.allOf[0].properties.street1,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data6.street2 !== undefined){
let data29 = data6.street2;
if((typeof data29 !== "string") && (data29 !== null)){
const err75 = {instancePath:instancePath+"/card/street2",schemaPath:"#/properties/card/then/allOf/0/properties/street2/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.street2.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.street2.type,parentSchema:schema52.properties.card.then.allOf[0].properties.street2,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data6.tokenization_method !== undefined){
let data30 = data6.tokenization_method;
if((typeof data30 !== "string") && (data30 !== null)){
const err76 = {instancePath:instancePath+"/card/tokenization_method",schemaPath:"#/properties/card/then/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema52.properties.card.then.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema52.properties.card.then.allOf[0].properties.tokenization_method.type,parentSchema:schema52.properties.card.then.allOf[0].properties.tokenization_method,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.properties.card.then.allOf[0].type,parentSchema:schema52.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.location !== undefined){
let data31 = data6.location;
if((typeof data31 !== "string") && (data31 !== null)){
const err78 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/type",keyword:"type",params:{type: schema52.properties.card.then.properties.location.type},message:"must be string,null",schema:schema52.properties.card.then.properties.location.type,parentSchema:schema52.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err79 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema52.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(formats8.test(data31))){
const err80 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema52.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.properties.card.then.type,parentSchema:schema52.properties.card.then,data:data6};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = _valid1;
if(valid5){
var props0 = {};
props0.location = true;
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.bank = true;
props0.brand = true;
props0.city = true;
props0.country = true;
props0.created = true;
props0.created_at = true;
props0.expiration_month = true;
props0.expiration_year = true;
props0.financing = true;
props0.fingerprint = true;
props0.first_digits = true;
props0.last_digits = true;
props0.name = true;
props0.phone_number = true;
props0.postal_code = true;
props0.security_code_check = true;
props0.state = true;
props0.street1 = true;
props0.street2 = true;
props0.tokenization_method = true;
}
}
if(!valid5){
const err82 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema52.properties.card.if,parentSchema:schema52.properties.card,data:data6};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.charge_status !== undefined){
let data32 = data.charge_status;
if(typeof data32 !== "string"){
const err83 = {instancePath:instancePath+"/charge_status",schemaPath:"#/properties/charge_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.charge_status.type,parentSchema:schema52.properties.charge_status,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((((((data32 === "expired") || (data32 === "failed")) || (data32 === "pending")) || (data32 === "reversed")) || (data32 === "successful")) || (data32 === "unknown"))){
const err84 = {instancePath:instancePath+"/charge_status",schemaPath:"#/properties/charge_status/enum",keyword:"enum",params:{allowedValues: schema52.properties.charge_status.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.charge_status.enum,parentSchema:schema52.properties.charge_status,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.created !== undefined){
let data33 = data.created;
if(typeof data33 === "string"){
if(!(formats0(data33))){
const err85 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema52.properties.created,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.created.type,parentSchema:schema52.properties.created,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.created_at !== undefined){
let data34 = data.created_at;
if(typeof data34 === "string"){
if(!(formats0(data34))){
const err87 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema52.properties.created_at,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.created_at.type,parentSchema:schema52.properties.created_at,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.used !== undefined){
let data35 = data.used;
if(typeof data35 !== "boolean"){
const err89 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.used.type,parentSchema:schema52.properties.used,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"object":true,"id":true,"livemode":true,"location":true,"card":true,"charge_status":true,"created":true,"created_at":true,"used":true},"dynamicProps":false,"dynamicItems":false};

export const judge23 = validate42;
const schema53 = {"description":"A single-use stand-in for a card.","type":"object","required":["object","id","livemode","location","card","used"],"properties":{"object":{"const":"token","type":"string","x-requirement":"omise.tokens.object.object","description":"What this is.","examples":["token"]},"id":{"type":"string","pattern":"^tokn(_test)?_[0-9a-z]+$","x-requirement":"omise.tokens.object.id","description":"Id of the token.","examples":["tokn_test_60vvlr0zk3n8u2c9fqk"]},"livemode":{"type":"boolean","x-requirement":"omise.tokens.object.livemode","description":"Whether the token is live, or a test.","examples":[false]},"location":{"x-requirement":"omise.tokens.object.location","description":"Where the token is; a path, or a whole URL of the vault.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["https://vault.omise.co/tokens/tokn_test_60vvlr0zk3n8u2c9fqk"]},"card":{"x-requirement":"omise.tokens.object.card","description":"The card; may be null once the token was used.","type":["object","null"],"examples":[null],"if":{"description":"There is a card.","type":"object","x-requirement":"omise.tokens.object.card"},"then":{"description":"A card inside a token or a charge, which may belong to no customer.","type":"object","properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":["string","null"],"format":"uri-reference","pattern":"^(/|https?://)","examples":[null]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.tokens.object.card"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.tokens.object.card"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.tokens.object.card"}],"x-requirement":"omise.tokens.object.card"},"unevaluatedProperties":false},"charge_status":{"x-requirement":"omise.tokens.object.charge-status","description":"Status of the charge made with it, or unknown. Since 2019-05-29.","type":"string","enum":["expired","failed","pending","reversed","successful","unknown"],"examples":["unknown"]},"created":{"x-requirement":"omise.tokens.object.created-at","description":"When the token was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.tokens.object.created-at","description":"When the token was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"used":{"type":"boolean","x-requirement":"omise.tokens.object.used","description":"Whether it was used.","examples":[false]}},"allOf":[{"x-requirement":"omise.tokens.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.tokens.object.created-name"},{"required":["created_at"],"x-requirement":"omise.tokens.object.created-name"}]},{"x-requirement":"omise.tokens.object.card","description":"a card, as long as the token is not used","not":{"required":["used","card"],"properties":{"used":{"const":false,"x-requirement":"omise.tokens.object.card"},"card":{"type":"null","x-requirement":"omise.tokens.object.card"}},"x-requirement":"omise.tokens.object.card"}}],"x-requirement":"omise.tokens.retrieve.answer","unevaluatedProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema53.allOf[0].oneOf[0].required,parentSchema:schema53.allOf[0].oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema53.allOf[0].oneOf[1].required,parentSchema:schema53.allOf[0].oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema53.allOf[0].oneOf,parentSchema:schema53.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs6 = errors;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.used === undefined) && (missing0 = "used")) || ((data.card === undefined) && (missing0 = "card"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.used !== undefined){
const _errs8 = errors;
if(false !== data.used){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.card !== undefined){
const _errs9 = errors;
if(data.card !== null){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
}
}
}
var valid2 = _errs7 === errors;
if(valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema53.allOf[1].not,parentSchema:schema53.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.livemode === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.location === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.card === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"},message:"must have required property '"+"card"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.used === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.object !== undefined){
let data2 = data.object;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.object.type,parentSchema:schema53.properties.object,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("token" !== data2){
const err14 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "token"},message:"must be equal to constant",schema:"token",parentSchema:schema53.properties.object,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern45.test(data3)){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^tokn(_test)?_[0-9a-z]+$"},message:"must match pattern \""+"^tokn(_test)?_[0-9a-z]+$"+"\"",schema:"^tokn(_test)?_[0-9a-z]+$",parentSchema:schema53.properties.id,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.id.type,parentSchema:schema53.properties.id,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.livemode !== undefined){
let data4 = data.livemode;
if(typeof data4 !== "boolean"){
const err17 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.livemode.type,parentSchema:schema53.properties.livemode,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.location !== undefined){
let data5 = data.location;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err18 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema53.properties.location,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats8.test(data5))){
const err19 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema53.properties.location,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.location.type,parentSchema:schema53.properties.location,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.card !== undefined){
let data6 = data.card;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: schema53.properties.card.type},message:"must be object,null",schema:schema53.properties.card.type,parentSchema:schema53.properties.card,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs21 = errors;
let valid5 = true;
const _errs22 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
const _errs29 = errors;
let valid8 = false;
let passing1 = null;
const _errs30 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.created === undefined){
const err23 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema53.properties.card.then.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema53.properties.card.then.allOf[0].allOf[0].oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid2 = _errs30 === errors;
if(_valid2){
valid8 = true;
passing1 = 0;
}
const _errs31 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.created_at === undefined){
const err24 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema53.properties.card.then.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema53.properties.card.then.allOf[0].allOf[0].oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid2 = _errs31 === errors;
if(_valid2 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err25 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema53.properties.card.then.allOf[0].allOf[0].oneOf,parentSchema:schema53.properties.card.then.allOf[0].allOf[0],data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.object === undefined){
const err26 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.id === undefined){
const err27 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.livemode === undefined){
const err28 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data6.brand === undefined){
const err29 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6.city === undefined){
const err30 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6.country === undefined){
const err31 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.expiration_month === undefined){
const err32 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data6.expiration_year === undefined){
const err33 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data6.financing === undefined){
const err34 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data6.fingerprint === undefined){
const err35 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data6.last_digits === undefined){
const err36 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data6.name === undefined){
const err37 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data6.postal_code === undefined){
const err38 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema53.properties.card.then.allOf[0].required,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data6.object !== undefined){
let data7 = data6.object;
if(typeof data7 !== "string"){
const err39 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.card.then.allOf[0].properties.object.type,parentSchema:schema53.properties.card.then.allOf[0].properties.object,data:data7};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("card" !== data7){
const err40 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema53.properties.card.then.allOf[0].properties.object,data:data7};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.id !== undefined){
let data8 = data6.id;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err41 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema53.properties.card.then.allOf[0].properties.id.allOf[0],data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err42 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.card.then.allOf[0].properties.id,data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.card.then.allOf[0].properties.id.type,parentSchema:schema53.properties.card.then.allOf[0].properties.id,data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data6.livemode !== undefined){
let data9 = data6.livemode;
if(typeof data9 !== "boolean"){
const err44 = {instancePath:instancePath+"/card/livemode",schemaPath:"#/properties/card/then/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.card.then.allOf[0].properties.livemode.type,parentSchema:schema53.properties.card.then.allOf[0].properties.livemode,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data6.deleted !== undefined){
let data10 = data6.deleted;
if(typeof data10 !== "boolean"){
const err45 = {instancePath:instancePath+"/card/deleted",schemaPath:"#/properties/card/then/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.card.then.allOf[0].properties.deleted.type,parentSchema:schema53.properties.card.then.allOf[0].properties.deleted,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data6.bank !== undefined){
let data11 = data6.bank;
if(typeof data11 !== "string"){
const err46 = {instancePath:instancePath+"/card/bank",schemaPath:"#/properties/card/then/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.card.then.allOf[0].properties.bank.type,parentSchema:schema53.properties.card.then.allOf[0].properties.bank,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data6.brand !== undefined){
let data12 = data6.brand;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err47 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.card.then.allOf[0].properties.brand,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.card.then.allOf[0].properties.brand.type,parentSchema:schema53.properties.card.then.allOf[0].properties.brand,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data6.city !== undefined){
let data13 = data6.city;
if((typeof data13 !== "string") && (data13 !== null)){
const err49 = {instancePath:instancePath+"/card/city",schemaPath:"#/properties/card/then/allOf/0/properties/city/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.city.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.city.type,parentSchema:schema53.properties.card.then.allOf[0].properties.city,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data6.country !== undefined){
let data14 = data6.country;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err50 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema53.properties.card.then.allOf[0].properties.country,data:data14};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.card.then.allOf[0].properties.country.type,parentSchema:schema53.properties.card.then.allOf[0].properties.country,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data6.created !== undefined){
let data15 = data6.created;
if(typeof data15 === "string"){
if(!(formats0(data15))){
const err52 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema53.properties.card.then.allOf[0].properties.created,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.card.then.allOf[0].properties.created.type,parentSchema:schema53.properties.card.then.allOf[0].properties.created,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data6.created_at !== undefined){
let data16 = data6.created_at;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err54 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema53.properties.card.then.allOf[0].properties.created_at,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.card.then.allOf[0].properties.created_at.type,parentSchema:schema53.properties.card.then.allOf[0].properties.created_at,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data6.expiration_month !== undefined){
let data17 = data6.expiration_month;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err56 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema53.properties.card.then.allOf[0].properties.expiration_month.type,parentSchema:schema53.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 12 || isNaN(data17)){
const err57 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema53.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err58 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.card.then.allOf[0].properties.expiration_month,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data6.expiration_year !== undefined){
let data18 = data6.expiration_year;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err59 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema53.properties.card.then.allOf[0].properties.expiration_year.type,parentSchema:schema53.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9999 || isNaN(data18)){
const err60 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema53.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data18 < 1000 || isNaN(data18)){
const err61 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema53.properties.card.then.allOf[0].properties.expiration_year,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data6.financing !== undefined){
let data19 = data6.financing;
if(typeof data19 !== "string"){
const err62 = {instancePath:instancePath+"/card/financing",schemaPath:"#/properties/card/then/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.card.then.allOf[0].properties.financing.type,parentSchema:schema53.properties.card.then.allOf[0].properties.financing,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data6.fingerprint !== undefined){
let data20 = data6.fingerprint;
if((typeof data20 !== "string") && (data20 !== null)){
const err63 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.fingerprint.type,parentSchema:schema53.properties.card.then.allOf[0].properties.fingerprint,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err64 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.card.then.allOf[0].properties.fingerprint,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data6.first_digits !== undefined){
let data21 = data6.first_digits;
if((typeof data21 !== "string") && (data21 !== null)){
const err65 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.first_digits.type,parentSchema:schema53.properties.card.then.allOf[0].properties.first_digits,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err66 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema53.properties.card.then.allOf[0].properties.first_digits,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data6.last_digits !== undefined){
let data22 = data6.last_digits;
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err67 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema53.properties.card.then.allOf[0].properties.last_digits,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.card.then.allOf[0].properties.last_digits.type,parentSchema:schema53.properties.card.then.allOf[0].properties.last_digits,data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data6.name !== undefined){
let data23 = data6.name;
if((typeof data23 !== "string") && (data23 !== null)){
const err69 = {instancePath:instancePath+"/card/name",schemaPath:"#/properties/card/then/allOf/0/properties/name/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.name.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.name.type,parentSchema:schema53.properties.card.then.allOf[0].properties.name,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data6.phone_number !== undefined){
let data24 = data6.phone_number;
if((typeof data24 !== "string") && (data24 !== null)){
const err70 = {instancePath:instancePath+"/card/phone_number",schemaPath:"#/properties/card/then/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.phone_number.type,parentSchema:schema53.properties.card.then.allOf[0].properties.phone_number,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data6.postal_code !== undefined){
let data25 = data6.postal_code;
if((typeof data25 !== "string") && (data25 !== null)){
const err71 = {instancePath:instancePath+"/card/postal_code",schemaPath:"#/properties/card/then/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.postal_code.type,parentSchema:schema53.properties.card.then.allOf[0].properties.postal_code,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data6.security_code_check !== undefined){
let data26 = data6.security_code_check;
if(typeof data26 !== "boolean"){
const err72 = {instancePath:instancePath+"/card/security_code_check",schemaPath:"#/properties/card/then/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.card.then.allOf[0].properties.security_code_check.type,parentSchema:schema53.properties.card.then.allOf[0].properties.security_code_check,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data6.state !== undefined){
let data27 = data6.state;
if((typeof data27 !== "string") && (data27 !== null)){
const err73 = {instancePath:instancePath+"/card/state",schemaPath:"#/properties/card/then/allOf/0/properties/state/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.state.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.state.type,parentSchema:schema53.properties.card.then.allOf[0].properties.state,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data6.street1 !== undefined){
let data28 = data6.street1;
if((typeof data28 !== "string") && (data28 !== null)){
const err74 = {instancePath:instancePath+"/card/street1",schemaPath:"#/properties/card/then/allOf/0/properties/street1/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.street1.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.street1.type,parentSchema:schema53.properties.card.then.allOf[0].properties.street1,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data6.street2 !== undefined){
let data29 = data6.street2;
if((typeof data29 !== "string") && (data29 !== null)){
const err75 = {instancePath:instancePath+"/card/street2",schemaPath:"#/properties/card/then/allOf/0/properties/street2/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.street2.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.street2.type,parentSchema:schema53.properties.card.then.allOf[0].properties.street2,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data6.tokenization_method !== undefined){
let data30 = data6.tokenization_method;
if((typeof data30 !== "string") && (data30 !== null)){
const err76 = {instancePath:instancePath+"/card/tokenization_method",schemaPath:"#/properties/card/then/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema53.properties.card.then.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema53.properties.card.then.allOf[0].properties.tokenization_method.type,parentSchema:schema53.properties.card.then.allOf[0].properties.tokenization_method,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.card.then.allOf[0].type,parentSchema:schema53.properties.card.then.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.location !== undefined){
let data31 = data6.location;
if((typeof data31 !== "string") && (data31 !== null)){
const err78 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/type",keyword:"type",params:{type: schema53.properties.card.then.properties.location.type},message:"must be string,null",schema:schema53.properties.card.then.properties.location.type,parentSchema:schema53.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err79 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema53.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(formats8.test(data31))){
const err80 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema53.properties.card.then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.card.then.type,parentSchema:schema53.properties.card.then,data:data6};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = _valid1;
if(valid5){
var props0 = {};
props0.location = true;
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.bank = true;
props0.brand = true;
props0.city = true;
props0.country = true;
props0.created = true;
props0.created_at = true;
props0.expiration_month = true;
props0.expiration_year = true;
props0.financing = true;
props0.fingerprint = true;
props0.first_digits = true;
props0.last_digits = true;
props0.name = true;
props0.phone_number = true;
props0.postal_code = true;
props0.security_code_check = true;
props0.state = true;
props0.street1 = true;
props0.street2 = true;
props0.tokenization_method = true;
}
}
if(!valid5){
const err82 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema53.properties.card.if,parentSchema:schema53.properties.card,data:data6};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(props0 !== true){
for(const key0 in data6){
if(!props0 || !props0[key0]){
const err83 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema53.properties.card,data:data6};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
}
if(data.charge_status !== undefined){
let data32 = data.charge_status;
if(typeof data32 !== "string"){
const err84 = {instancePath:instancePath+"/charge_status",schemaPath:"#/properties/charge_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.charge_status.type,parentSchema:schema53.properties.charge_status,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((((((data32 === "expired") || (data32 === "failed")) || (data32 === "pending")) || (data32 === "reversed")) || (data32 === "successful")) || (data32 === "unknown"))){
const err85 = {instancePath:instancePath+"/charge_status",schemaPath:"#/properties/charge_status/enum",keyword:"enum",params:{allowedValues: schema53.properties.charge_status.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.charge_status.enum,parentSchema:schema53.properties.charge_status,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.created !== undefined){
let data33 = data.created;
if(typeof data33 === "string"){
if(!(formats0(data33))){
const err86 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema53.properties.created,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.created.type,parentSchema:schema53.properties.created,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.created_at !== undefined){
let data34 = data.created_at;
if(typeof data34 === "string"){
if(!(formats0(data34))){
const err88 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema53.properties.created_at,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.created_at.type,parentSchema:schema53.properties.created_at,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.used !== undefined){
let data35 = data.used;
if(typeof data35 !== "boolean"){
const err90 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.used.type,parentSchema:schema53.properties.used,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
for(const key1 in data){
if(((((((((key1 !== "object") && (key1 !== "id")) && (key1 !== "livemode")) && (key1 !== "location")) && (key1 !== "card")) && (key1 !== "charge_status")) && (key1 !== "created")) && (key1 !== "created_at")) && (key1 !== "used")){
const err91 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge24 = validate43;
const schema54 = {"type":"integer","minimum":0,"default":0};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge25 = validate44;
const schema55 = {"type":"integer","minimum":1,"maximum":100,"default":20};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge26 = validate45;
const schema56 = {"type":"string","format":"date-time","default":"1970-01-01T00:00:00Z"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge27 = validate46;
const schema57 = {"type":"string","format":"date-time"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge28 = validate47;
const schema58 = {"type":"string","enum":["chronological","reverse_chronological"],"default":"chronological"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "chronological") || (data === "reverse_chronological"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values",schema:schema58.enum,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge29 = validate48;
const schema59 = {"description":"One page of the account's customers.","type":"object","required":["object","data"],"properties":{"object":{"const":"list","type":"string","description":"What this is.","examples":["list"]},"data":{"description":"The customers of this page.","type":"array","items":{"description":"A customer in a list, as far as the suite needs it.","type":"object","required":["object","id"],"additionalProperties":true,"properties":{"object":{"const":"customer","type":"string","description":"What this is.","examples":["customer"]},"id":{"type":"string","minLength":1,"description":"Id of the customer.","examples":["cust_test_60vvlsy3kqa5gsmplsd"]},"description":{"type":["string","null"],"description":"Free text.","examples":["created by cardproof"]},"created":{"type":"string","format":"date-time","description":"When it was created; up to 2017-11-02.","examples":["2017-10-11T04:20:00Z"]},"created_at":{"type":"string","format":"date-time","description":"When it was created; since 2019-05-29.","examples":["2024-05-20T07:30:15Z"]}}}},"from":{"type":"string","format":"date-time","description":"Where the window begins.","examples":["1970-01-01T00:00:00Z"]},"to":{"type":"string","format":"date-time","description":"Where the window ends.","examples":["2024-05-31T23:59:59Z"]},"offset":{"type":"integer","minimum":0,"description":"How many customers were skipped.","examples":[0]},"limit":{"type":"integer","minimum":0,"description":"How many customers the page holds at most.","examples":[20]},"total":{"type":"integer","minimum":0,"description":"How many customers the window holds.","examples":[1]},"order":{"type":["string","null"],"enum":["chronological","reverse_chronological",null],"description":"Order of the customers; null or absent in older bodies.","examples":["chronological"]},"location":{"type":["string","null"],"description":"API path of the list; absent or null in some bodies.","examples":["/customers"]}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.object.type,parentSchema:schema59.properties.object,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("list" !== data0){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant",schema:"list",parentSchema:schema59.properties.object,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.object === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema59.properties.data.items.required,parentSchema:schema59.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.id === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema59.properties.data.items.required,parentSchema:schema59.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.object !== undefined){
let data3 = data2.object;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.data.items.properties.object.type,parentSchema:schema59.properties.data.items.properties.object,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("customer" !== data3){
const err7 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/properties/object/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant",schema:"customer",parentSchema:schema59.properties.data.items.properties.object,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err8 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.data.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.data.items.properties.id.type,parentSchema:schema59.properties.data.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.description !== undefined){
let data5 = data2.description;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"#/properties/data/items/properties/description/type",keyword:"type",params:{type: schema59.properties.data.items.properties.description.type},message:"must be string,null",schema:schema59.properties.data.items.properties.description.type,parentSchema:schema59.properties.data.items.properties.description,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.created !== undefined){
let data6 = data2.created;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err11 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema59.properties.data.items.properties.created,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.data.items.properties.created.type,parentSchema:schema59.properties.data.items.properties.created,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.created_at !== undefined){
let data7 = data2.created_at;
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err13 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema59.properties.data.items.properties.created_at,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.data.items.properties.created_at.type,parentSchema:schema59.properties.data.items.properties.created_at,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.data.items.type,parentSchema:schema59.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.data.type,parentSchema:schema59.properties.data,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.from !== undefined){
let data8 = data.from;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema59.properties.from,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.from.type,parentSchema:schema59.properties.from,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.to !== undefined){
let data9 = data.to;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err19 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema59.properties.to,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.to.type,parentSchema:schema59.properties.to,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.offset !== undefined){
let data10 = data.offset;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.offset.type,parentSchema:schema59.properties.offset,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.offset,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data11 = data.limit;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err23 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.limit.type,parentSchema:schema59.properties.limit,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.limit,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.total !== undefined){
let data12 = data.total;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.total.type,parentSchema:schema59.properties.total,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.total,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.order !== undefined){
let data13 = data.order;
if((typeof data13 !== "string") && (data13 !== null)){
const err27 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: schema59.properties.order.type},message:"must be string,null",schema:schema59.properties.order.type,parentSchema:schema59.properties.order,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data13 === "chronological") || (data13 === "reverse_chronological")) || (data13 === null))){
const err28 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema59.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.order.enum,parentSchema:schema59.properties.order,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.location !== undefined){
let data14 = data.location;
if((typeof data14 !== "string") && (data14 !== null)){
const err29 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: schema59.properties.location.type},message:"must be string,null",schema:schema59.properties.location.type,parentSchema:schema59.properties.location,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"object":true,"data":true,"from":true,"to":true,"offset":true,"limit":true,"total":true,"order":true,"location":true},"dynamicProps":false,"dynamicItems":false};

export const judge30 = validate49;
const schema60 = {"description":"One page of the account's customers.","type":"object","required":["object","data"],"properties":{"object":{"const":"list","type":"string","description":"What this is.","examples":["list"]},"data":{"description":"The customers of this page.","type":"array","items":{"description":"A customer in a list, as far as the suite needs it.","type":"object","required":["object","id"],"additionalProperties":true,"properties":{"object":{"const":"customer","type":"string","description":"What this is.","examples":["customer"]},"id":{"type":"string","minLength":1,"description":"Id of the customer.","examples":["cust_test_60vvlsy3kqa5gsmplsd"]},"description":{"type":["string","null"],"description":"Free text.","examples":["created by cardproof"]},"created":{"type":"string","format":"date-time","description":"When it was created; up to 2017-11-02.","examples":["2017-10-11T04:20:00Z"]},"created_at":{"type":"string","format":"date-time","description":"When it was created; since 2019-05-29.","examples":["2024-05-20T07:30:15Z"]}}}},"from":{"type":"string","format":"date-time","description":"Where the window begins.","examples":["1970-01-01T00:00:00Z"]},"to":{"type":"string","format":"date-time","description":"Where the window ends.","examples":["2024-05-31T23:59:59Z"]},"offset":{"type":"integer","minimum":0,"description":"How many customers were skipped.","examples":[0]},"limit":{"type":"integer","minimum":0,"description":"How many customers the page holds at most.","examples":[20]},"total":{"type":"integer","minimum":0,"description":"How many customers the window holds.","examples":[1]},"order":{"type":["string","null"],"enum":["chronological","reverse_chronological",null],"description":"Order of the customers; null or absent in older bodies.","examples":["chronological"]},"location":{"type":["string","null"],"description":"API path of the list; absent or null in some bodies.","examples":["/customers"]}},"unevaluatedProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.object.type,parentSchema:schema60.properties.object,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("list" !== data0){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant",schema:"list",parentSchema:schema60.properties.object,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.object === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema60.properties.data.items.required,parentSchema:schema60.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.id === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema60.properties.data.items.required,parentSchema:schema60.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.object !== undefined){
let data3 = data2.object;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.data.items.properties.object.type,parentSchema:schema60.properties.data.items.properties.object,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("customer" !== data3){
const err7 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/properties/object/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant",schema:"customer",parentSchema:schema60.properties.data.items.properties.object,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err8 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.data.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.data.items.properties.id.type,parentSchema:schema60.properties.data.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.description !== undefined){
let data5 = data2.description;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"#/properties/data/items/properties/description/type",keyword:"type",params:{type: schema60.properties.data.items.properties.description.type},message:"must be string,null",schema:schema60.properties.data.items.properties.description.type,parentSchema:schema60.properties.data.items.properties.description,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.created !== undefined){
let data6 = data2.created;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err11 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema60.properties.data.items.properties.created,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.data.items.properties.created.type,parentSchema:schema60.properties.data.items.properties.created,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.created_at !== undefined){
let data7 = data2.created_at;
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err13 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema60.properties.data.items.properties.created_at,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.data.items.properties.created_at.type,parentSchema:schema60.properties.data.items.properties.created_at,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.data.items.type,parentSchema:schema60.properties.data.items,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.data.type,parentSchema:schema60.properties.data,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.from !== undefined){
let data8 = data.from;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema60.properties.from,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.from.type,parentSchema:schema60.properties.from,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.to !== undefined){
let data9 = data.to;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err19 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema60.properties.to,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.to.type,parentSchema:schema60.properties.to,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.offset !== undefined){
let data10 = data.offset;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.offset.type,parentSchema:schema60.properties.offset,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.properties.offset,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data11 = data.limit;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err23 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.limit.type,parentSchema:schema60.properties.limit,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.properties.limit,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.total !== undefined){
let data12 = data.total;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.total.type,parentSchema:schema60.properties.total,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.properties.total,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.order !== undefined){
let data13 = data.order;
if((typeof data13 !== "string") && (data13 !== null)){
const err27 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: schema60.properties.order.type},message:"must be string,null",schema:schema60.properties.order.type,parentSchema:schema60.properties.order,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data13 === "chronological") || (data13 === "reverse_chronological")) || (data13 === null))){
const err28 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema60.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.order.enum,parentSchema:schema60.properties.order,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.location !== undefined){
let data14 = data.location;
if((typeof data14 !== "string") && (data14 !== null)){
const err29 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: schema60.properties.location.type},message:"must be string,null",schema:schema60.properties.location.type,parentSchema:schema60.properties.location,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "object") && (key0 !== "data")) && (key0 !== "from")) && (key0 !== "to")) && (key0 !== "offset")) && (key0 !== "limit")) && (key0 !== "total")) && (key0 !== "order")) && (key0 !== "location")){
const err30 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge31 = validate50;
const schema61 = {"description":"A new customer.","type":"object","additionalProperties":false,"properties":{"card":{"type":"string","description":"Id of an unused token whose card becomes the customer's.","examples":["tokn_test_60vvlr0zk3n8u2c9fqk"]},"description":{"type":"string","description":"Free text.","examples":["created by cardproof"]},"email":{"type":"string","description":"Address of the customer.","examples":["check@cardproof.example"]},"metadata":{"type":"object","additionalProperties":true,"description":"Free members of the merchant's.","examples":[{}]}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "card") || (key0 === "description")) || (key0 === "email")) || (key0 === "metadata"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.card !== undefined){
let data0 = data.card;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.card.type,parentSchema:schema61.properties.card,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.description.type,parentSchema:schema61.properties.description,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.email.type,parentSchema:schema61.properties.email,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.metadata.type,parentSchema:schema61.properties.metadata,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge32 = validate51;
const schema62 = {"description":"An owner of cards.","type":"object","required":["object","id","livemode","location","cards","default_card"],"properties":{"object":{"const":"customer","type":"string","description":"What this is.","examples":["customer"]},"id":{"type":"string","minLength":1,"description":"Id of the customer.","examples":["cust_test_60vvlsy3kqa5gsmplsd"]},"livemode":{"type":"boolean","description":"Whether the customer is live, or a test.","examples":[false]},"location":{"type":"string","description":"API path of the customer.","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd"]},"deleted":{"type":"boolean","description":"Whether it was destroyed.","examples":[false]},"metadata":{"type":["object","null"],"additionalProperties":true,"description":"Free members of the merchant's.","examples":[{}]},"cards":{"description":"One page of a customer's cards.","type":"object","required":["object","data","from","to","offset","limit","total"],"properties":{"object":{"const":"list","type":"string","x-requirement":"omise.cards.list.object","description":"What this is.","examples":["list"]},"data":{"x-requirement":"omise.cards.list.data","description":"The cards of this page.","type":"array","maxItems":100,"items":{"description":"A card of a customer.","type":"object","required":["location"],"properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p"]},"expiration_month":{"type":"integer","x-requirement":"omise.cards.object.expiration-month","description":"Never null on a customer's card.","examples":[11]},"expiration_year":{"type":"integer","x-requirement":"omise.cards.object.expiration-year","description":"Never null on a customer's card.","examples":[2029]},"fingerprint":{"type":"string","x-requirement":"omise.cards.object.fingerprint","description":"Never null on a customer's card.","examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"name":{"type":"string","x-requirement":"omise.cards.object.name","description":"Never null on a customer's card.","examples":["Cardproof Check"]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.list.data"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.list.data"}],"x-requirement":"omise.cards.list.data"}},"from":{"x-requirement":"omise.cards.list.from-member","description":"Where the window begins.","type":"string","format":"date-time","examples":["1970-01-01T00:00:00Z"]},"to":{"x-requirement":"omise.cards.list.to-member","description":"Where the window ends.","type":"string","format":"date-time","examples":["2024-05-31T23:59:59Z"]},"offset":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.offset-member","description":"How many cards were skipped.","examples":[0]},"limit":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.limit-member","description":"How many cards the page holds at most.","examples":[20]},"total":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.total","description":"How many cards the window holds.","examples":[1]},"order":{"x-requirement":"omise.cards.list.order-member","description":"Order of the cards; null or absent in older bodies.","type":["string","null"],"enum":["chronological","reverse_chronological",null],"examples":["chronological"]},"location":{"x-requirement":"omise.cards.list.location-member","description":"API path of the list; absent or null in some bodies.","type":["string","null"],"examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards"]}}},"default_card":{"type":["string","object","null"],"additionalProperties":true,"description":"Id of the default card, or the card; null where there is none.","examples":[null]},"linked_account":{"type":["string","null"],"description":"Id of an account elsewhere.","examples":[null]},"linked_accounts":{"type":["object","null"],"additionalProperties":true,"description":"Accounts elsewhere.","examples":[null]},"description":{"type":["string","null"],"description":"Free text.","examples":["created by cardproof"]},"email":{"type":["string","null"],"description":"Address of the customer.","examples":[null]},"created":{"type":"string","format":"date-time","description":"When it was created; up to 2017-11-02.","examples":["2017-10-11T04:20:00Z"]},"created_at":{"type":"string","format":"date-time","description":"When it was created; since 2019-05-29.","examples":["2024-05-20T07:30:15Z"]}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.livemode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.location === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cards === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cards"},message:"must have required property '"+"cards"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.default_card === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default_card"},message:"must have required property '"+"default_card"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.object.type,parentSchema:schema62.properties.object,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("customer" !== data0){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant",schema:"customer",parentSchema:schema62.properties.object,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.id.type,parentSchema:schema62.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.livemode.type,parentSchema:schema62.properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.location !== undefined){
let data3 = data.location;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.location.type,parentSchema:schema62.properties.location,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.deleted !== undefined){
let data4 = data.deleted;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.deleted.type,parentSchema:schema62.properties.deleted,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.metadata !== undefined){
let data5 = data.metadata;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema62.properties.metadata.type},message:"must be object,null",schema:schema62.properties.metadata.type,parentSchema:schema62.properties.metadata,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cards !== undefined){
let data6 = data.cards;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.object === undefined){
const err14 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema62.properties.cards.required,parentSchema:schema62.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.data === undefined){
const err15 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema62.properties.cards.required,parentSchema:schema62.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.from === undefined){
const err16 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema62.properties.cards.required,parentSchema:schema62.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.to === undefined){
const err17 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema62.properties.cards.required,parentSchema:schema62.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.offset === undefined){
const err18 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema62.properties.cards.required,parentSchema:schema62.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.limit === undefined){
const err19 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema62.properties.cards.required,parentSchema:schema62.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.total === undefined){
const err20 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema62.properties.cards.required,parentSchema:schema62.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.object !== undefined){
let data7 = data6.object;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/cards/object",schemaPath:"#/properties/cards/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.object.type,parentSchema:schema62.properties.cards.properties.object,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("list" !== data7){
const err22 = {instancePath:instancePath+"/cards/object",schemaPath:"#/properties/cards/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant",schema:"list",parentSchema:schema62.properties.cards.properties.object,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.data !== undefined){
let data8 = data6.data;
if(Array.isArray(data8)){
if(data8.length > 100){
const err23 = {instancePath:instancePath+"/cards/data",schemaPath:"#/properties/cards/properties/data/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema62.properties.cards.properties.data,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs25 = errors;
let valid6 = false;
let passing0 = null;
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.created === undefined){
const err24 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf[0],data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs27 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.created_at === undefined){
const err25 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err26 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema62.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].allOf[0],data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.object === undefined){
const err27 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.id === undefined){
const err28 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.livemode === undefined){
const err29 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data9.brand === undefined){
const err30 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.city === undefined){
const err31 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.country === undefined){
const err32 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.expiration_month === undefined){
const err33 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.expiration_year === undefined){
const err34 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.financing === undefined){
const err35 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.fingerprint === undefined){
const err36 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9.last_digits === undefined){
const err37 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data9.name === undefined){
const err38 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9.postal_code === undefined){
const err39 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema62.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data9.object !== undefined){
let data10 = data9.object;
if(typeof data10 !== "string"){
const err40 = {instancePath:instancePath+"/cards/data/" + i0+"/object",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.object.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.object,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if("card" !== data10){
const err41 = {instancePath:instancePath+"/cards/data/" + i0+"/object",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.object,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.id !== undefined){
let data11 = data9.id;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err42 = {instancePath:instancePath+"/cards/data/" + i0+"/id",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.id.allOf[0],data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err43 = {instancePath:instancePath+"/cards/data/" + i0+"/id",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.id,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/cards/data/" + i0+"/id",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.id.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.id,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.livemode !== undefined){
let data12 = data9.livemode;
if(typeof data12 !== "boolean"){
const err45 = {instancePath:instancePath+"/cards/data/" + i0+"/livemode",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.livemode.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.livemode,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data9.deleted !== undefined){
let data13 = data9.deleted;
if(typeof data13 !== "boolean"){
const err46 = {instancePath:instancePath+"/cards/data/" + i0+"/deleted",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.deleted.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.deleted,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data9.bank !== undefined){
let data14 = data9.bank;
if(typeof data14 !== "string"){
const err47 = {instancePath:instancePath+"/cards/data/" + i0+"/bank",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.bank.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.bank,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data9.brand !== undefined){
let data15 = data9.brand;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err48 = {instancePath:instancePath+"/cards/data/" + i0+"/brand",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.brand,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/cards/data/" + i0+"/brand",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.brand.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.brand,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data9.city !== undefined){
let data16 = data9.city;
if((typeof data16 !== "string") && (data16 !== null)){
const err50 = {instancePath:instancePath+"/cards/data/" + i0+"/city",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/city/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.city.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.city.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.city,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data9.country !== undefined){
let data17 = data9.country;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err51 = {instancePath:instancePath+"/cards/data/" + i0+"/country",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.country,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/cards/data/" + i0+"/country",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.country.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.country,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data9.created !== undefined){
let data18 = data9.created;
if(typeof data18 === "string"){
if(!(formats0(data18))){
const err53 = {instancePath:instancePath+"/cards/data/" + i0+"/created",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.created,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/cards/data/" + i0+"/created",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.created.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.created,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data9.created_at !== undefined){
let data19 = data9.created_at;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err55 = {instancePath:instancePath+"/cards/data/" + i0+"/created_at",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/cards/data/" + i0+"/created_at",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.created_at.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data9.expiration_month !== undefined){
let data20 = data9.expiration_month;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err57 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_month",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_month.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_month,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 12 || isNaN(data20)){
const err58 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_month",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_month,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err59 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_month",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_month,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data9.expiration_year !== undefined){
let data21 = data9.expiration_year;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err60 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_year",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_year.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_year,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9999 || isNaN(data21)){
const err61 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_year",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_year,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21 < 1000 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_year",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.expiration_year,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data9.financing !== undefined){
let data22 = data9.financing;
if(typeof data22 !== "string"){
const err63 = {instancePath:instancePath+"/cards/data/" + i0+"/financing",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.financing.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.financing,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data9.fingerprint !== undefined){
let data23 = data9.fingerprint;
if((typeof data23 !== "string") && (data23 !== null)){
const err64 = {instancePath:instancePath+"/cards/data/" + i0+"/fingerprint",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.fingerprint.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.fingerprint,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err65 = {instancePath:instancePath+"/cards/data/" + i0+"/fingerprint",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.fingerprint,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data9.first_digits !== undefined){
let data24 = data9.first_digits;
if((typeof data24 !== "string") && (data24 !== null)){
const err66 = {instancePath:instancePath+"/cards/data/" + i0+"/first_digits",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.first_digits.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.first_digits,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err67 = {instancePath:instancePath+"/cards/data/" + i0+"/first_digits",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.first_digits,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data9.last_digits !== undefined){
let data25 = data9.last_digits;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err68 = {instancePath:instancePath+"/cards/data/" + i0+"/last_digits",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.last_digits,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/cards/data/" + i0+"/last_digits",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.last_digits.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.last_digits,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data9.name !== undefined){
let data26 = data9.name;
if((typeof data26 !== "string") && (data26 !== null)){
const err70 = {instancePath:instancePath+"/cards/data/" + i0+"/name",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/name/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.name.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.name.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.name,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data9.phone_number !== undefined){
let data27 = data9.phone_number;
if((typeof data27 !== "string") && (data27 !== null)){
const err71 = {instancePath:instancePath+"/cards/data/" + i0+"/phone_number",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.phone_number.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.phone_number,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data9.postal_code !== undefined){
let data28 = data9.postal_code;
if((typeof data28 !== "string") && (data28 !== null)){
const err72 = {instancePath:instancePath+"/cards/data/" + i0+"/postal_code",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.postal_code.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.postal_code,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data9.security_code_check !== undefined){
let data29 = data9.security_code_check;
if(typeof data29 !== "boolean"){
const err73 = {instancePath:instancePath+"/cards/data/" + i0+"/security_code_check",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.security_code_check.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.security_code_check,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data9.state !== undefined){
let data30 = data9.state;
if((typeof data30 !== "string") && (data30 !== null)){
const err74 = {instancePath:instancePath+"/cards/data/" + i0+"/state",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/state/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.state.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.state.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.state,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data9.street1 !== undefined){
let data31 = data9.street1;
if((typeof data31 !== "string") && (data31 !== null)){
const err75 = {instancePath:instancePath+"/cards/data/" + i0+"/street1",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/street1/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.street1.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.street1.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.street1,data:data31};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data9.street2 !== undefined){
let data32 = data9.street2;
if((typeof data32 !== "string") && (data32 !== null)){
const err76 = {instancePath:instancePath+"/cards/data/" + i0+"/street2",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/street2/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.street2.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.street2.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.street2,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data9.tokenization_method !== undefined){
let data33 = data9.tokenization_method;
if((typeof data33 !== "string") && (data33 !== null)){
const err77 = {instancePath:instancePath+"/cards/data/" + i0+"/tokenization_method",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema62.properties.cards.properties.data.items.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema62.properties.cards.properties.data.items.allOf[0].properties.tokenization_method.type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0].properties.tokenization_method,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.cards.properties.data.items.allOf[0].type,parentSchema:schema62.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.location === undefined){
const err79 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema62.properties.cards.properties.data.items.required,parentSchema:schema62.properties.cards.properties.data.items,data:data9};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data9.location !== undefined){
let data34 = data9.location;
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
const err80 = {instancePath:instancePath+"/cards/data/" + i0+"/location",schemaPath:"#/properties/cards/properties/data/items/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema62.properties.cards.properties.data.items.properties.location,data:data34};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!(formats8.test(data34))){
const err81 = {instancePath:instancePath+"/cards/data/" + i0+"/location",schemaPath:"#/properties/cards/properties/data/items/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema62.properties.cards.properties.data.items.properties.location,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/cards/data/" + i0+"/location",schemaPath:"#/properties/cards/properties/data/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.properties.location.type,parentSchema:schema62.properties.cards.properties.data.items.properties.location,data:data34};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data9.expiration_month !== undefined){
let data35 = data9.expiration_month;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err83 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_month",schemaPath:"#/properties/cards/properties/data/items/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.cards.properties.data.items.properties.expiration_month.type,parentSchema:schema62.properties.cards.properties.data.items.properties.expiration_month,data:data35};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data9.expiration_year !== undefined){
let data36 = data9.expiration_year;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err84 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_year",schemaPath:"#/properties/cards/properties/data/items/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.cards.properties.data.items.properties.expiration_year.type,parentSchema:schema62.properties.cards.properties.data.items.properties.expiration_year,data:data36};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data9.fingerprint !== undefined){
let data37 = data9.fingerprint;
if(typeof data37 !== "string"){
const err85 = {instancePath:instancePath+"/cards/data/" + i0+"/fingerprint",schemaPath:"#/properties/cards/properties/data/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.properties.fingerprint.type,parentSchema:schema62.properties.cards.properties.data.items.properties.fingerprint,data:data37};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data9.name !== undefined){
let data38 = data9.name;
if(typeof data38 !== "string"){
const err86 = {instancePath:instancePath+"/cards/data/" + i0+"/name",schemaPath:"#/properties/cards/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.data.items.properties.name.type,parentSchema:schema62.properties.cards.properties.data.items.properties.name,data:data38};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.cards.properties.data.items.type,parentSchema:schema62.properties.cards.properties.data.items,data:data9};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/cards/data",schemaPath:"#/properties/cards/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.cards.properties.data.type,parentSchema:schema62.properties.cards.properties.data,data:data8};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data6.from !== undefined){
let data39 = data6.from;
if(typeof data39 === "string"){
if(!(formats0(data39))){
const err89 = {instancePath:instancePath+"/cards/from",schemaPath:"#/properties/cards/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema62.properties.cards.properties.from,data:data39};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/cards/from",schemaPath:"#/properties/cards/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.from.type,parentSchema:schema62.properties.cards.properties.from,data:data39};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data6.to !== undefined){
let data40 = data6.to;
if(typeof data40 === "string"){
if(!(formats0(data40))){
const err91 = {instancePath:instancePath+"/cards/to",schemaPath:"#/properties/cards/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema62.properties.cards.properties.to,data:data40};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/cards/to",schemaPath:"#/properties/cards/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.cards.properties.to.type,parentSchema:schema62.properties.cards.properties.to,data:data40};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data6.offset !== undefined){
let data41 = data6.offset;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err93 = {instancePath:instancePath+"/cards/offset",schemaPath:"#/properties/cards/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.cards.properties.offset.type,parentSchema:schema62.properties.cards.properties.offset,data:data41};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err94 = {instancePath:instancePath+"/cards/offset",schemaPath:"#/properties/cards/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema62.properties.cards.properties.offset,data:data41};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data6.limit !== undefined){
let data42 = data6.limit;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err95 = {instancePath:instancePath+"/cards/limit",schemaPath:"#/properties/cards/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.cards.properties.limit.type,parentSchema:schema62.properties.cards.properties.limit,data:data42};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err96 = {instancePath:instancePath+"/cards/limit",schemaPath:"#/properties/cards/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema62.properties.cards.properties.limit,data:data42};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data6.total !== undefined){
let data43 = data6.total;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err97 = {instancePath:instancePath+"/cards/total",schemaPath:"#/properties/cards/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.cards.properties.total.type,parentSchema:schema62.properties.cards.properties.total,data:data43};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err98 = {instancePath:instancePath+"/cards/total",schemaPath:"#/properties/cards/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema62.properties.cards.properties.total,data:data43};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data6.order !== undefined){
let data44 = data6.order;
if((typeof data44 !== "string") && (data44 !== null)){
const err99 = {instancePath:instancePath+"/cards/order",schemaPath:"#/properties/cards/properties/order/type",keyword:"type",params:{type: schema62.properties.cards.properties.order.type},message:"must be string,null",schema:schema62.properties.cards.properties.order.type,parentSchema:schema62.properties.cards.properties.order,data:data44};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data44 === "chronological") || (data44 === "reverse_chronological")) || (data44 === null))){
const err100 = {instancePath:instancePath+"/cards/order",schemaPath:"#/properties/cards/properties/order/enum",keyword:"enum",params:{allowedValues: schema62.properties.cards.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.cards.properties.order.enum,parentSchema:schema62.properties.cards.properties.order,data:data44};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data6.location !== undefined){
let data45 = data6.location;
if((typeof data45 !== "string") && (data45 !== null)){
const err101 = {instancePath:instancePath+"/cards/location",schemaPath:"#/properties/cards/properties/location/type",keyword:"type",params:{type: schema62.properties.cards.properties.location.type},message:"must be string,null",schema:schema62.properties.cards.properties.location.type,parentSchema:schema62.properties.cards.properties.location,data:data45};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.cards.type,parentSchema:schema62.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.default_card !== undefined){
let data46 = data.default_card;
if(((typeof data46 !== "string") && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))) && (data46 !== null)){
const err103 = {instancePath:instancePath+"/default_card",schemaPath:"#/properties/default_card/type",keyword:"type",params:{type: schema62.properties.default_card.type},message:"must be string,object,null",schema:schema62.properties.default_card.type,parentSchema:schema62.properties.default_card,data:data46};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.linked_account !== undefined){
let data47 = data.linked_account;
if((typeof data47 !== "string") && (data47 !== null)){
const err104 = {instancePath:instancePath+"/linked_account",schemaPath:"#/properties/linked_account/type",keyword:"type",params:{type: schema62.properties.linked_account.type},message:"must be string,null",schema:schema62.properties.linked_account.type,parentSchema:schema62.properties.linked_account,data:data47};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.linked_accounts !== undefined){
let data48 = data.linked_accounts;
if((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)){
const err105 = {instancePath:instancePath+"/linked_accounts",schemaPath:"#/properties/linked_accounts/type",keyword:"type",params:{type: schema62.properties.linked_accounts.type},message:"must be object,null",schema:schema62.properties.linked_accounts.type,parentSchema:schema62.properties.linked_accounts,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.description !== undefined){
let data49 = data.description;
if((typeof data49 !== "string") && (data49 !== null)){
const err106 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema62.properties.description.type},message:"must be string,null",schema:schema62.properties.description.type,parentSchema:schema62.properties.description,data:data49};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.email !== undefined){
let data50 = data.email;
if((typeof data50 !== "string") && (data50 !== null)){
const err107 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema62.properties.email.type},message:"must be string,null",schema:schema62.properties.email.type,parentSchema:schema62.properties.email,data:data50};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.created !== undefined){
let data51 = data.created;
if(typeof data51 === "string"){
if(!(formats0(data51))){
const err108 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema62.properties.created,data:data51};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.created.type,parentSchema:schema62.properties.created,data:data51};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.created_at !== undefined){
let data52 = data.created_at;
if(typeof data52 === "string"){
if(!(formats0(data52))){
const err110 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema62.properties.created_at,data:data52};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.created_at.type,parentSchema:schema62.properties.created_at,data:data52};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"object":true,"id":true,"livemode":true,"location":true,"deleted":true,"metadata":true,"cards":true,"default_card":true,"linked_account":true,"linked_accounts":true,"description":true,"email":true,"created":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

export const judge33 = validate52;
const schema63 = {"description":"An owner of cards.","type":"object","required":["object","id","livemode","location","cards","default_card"],"properties":{"object":{"const":"customer","type":"string","description":"What this is.","examples":["customer"]},"id":{"type":"string","minLength":1,"description":"Id of the customer.","examples":["cust_test_60vvlsy3kqa5gsmplsd"]},"livemode":{"type":"boolean","description":"Whether the customer is live, or a test.","examples":[false]},"location":{"type":"string","description":"API path of the customer.","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd"]},"deleted":{"type":"boolean","description":"Whether it was destroyed.","examples":[false]},"metadata":{"type":["object","null"],"additionalProperties":true,"description":"Free members of the merchant's.","examples":[{}]},"cards":{"description":"One page of a customer's cards.","type":"object","required":["object","data","from","to","offset","limit","total"],"properties":{"object":{"const":"list","type":"string","x-requirement":"omise.cards.list.object","description":"What this is.","examples":["list"]},"data":{"x-requirement":"omise.cards.list.data","description":"The cards of this page.","type":"array","maxItems":100,"items":{"description":"A card of a customer.","type":"object","required":["location"],"properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":"string","format":"uri-reference","pattern":"^(/|https?://)","examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards/card_test_60vvlt2gh5c7w1mcd0p"]},"expiration_month":{"type":"integer","x-requirement":"omise.cards.object.expiration-month","description":"Never null on a customer's card.","examples":[11]},"expiration_year":{"type":"integer","x-requirement":"omise.cards.object.expiration-year","description":"Never null on a customer's card.","examples":[2029]},"fingerprint":{"type":"string","x-requirement":"omise.cards.object.fingerprint","description":"Never null on a customer's card.","examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"name":{"type":"string","x-requirement":"omise.cards.object.name","description":"Never null on a customer's card.","examples":["Cardproof Check"]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null],"x-requirement":"omise.cards.list.data"},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null],"x-requirement":"omise.cards.list.data"}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}],"x-requirement":"omise.cards.list.data"}],"x-requirement":"omise.cards.list.data","unevaluatedProperties":false}},"from":{"x-requirement":"omise.cards.list.from-member","description":"Where the window begins.","type":"string","format":"date-time","examples":["1970-01-01T00:00:00Z"]},"to":{"x-requirement":"omise.cards.list.to-member","description":"Where the window ends.","type":"string","format":"date-time","examples":["2024-05-31T23:59:59Z"]},"offset":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.offset-member","description":"How many cards were skipped.","examples":[0]},"limit":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.limit-member","description":"How many cards the page holds at most.","examples":[20]},"total":{"type":"integer","minimum":0,"x-requirement":"omise.cards.list.total","description":"How many cards the window holds.","examples":[1]},"order":{"x-requirement":"omise.cards.list.order-member","description":"Order of the cards; null or absent in older bodies.","type":["string","null"],"enum":["chronological","reverse_chronological",null],"examples":["chronological"]},"location":{"x-requirement":"omise.cards.list.location-member","description":"API path of the list; absent or null in some bodies.","type":["string","null"],"examples":["/customers/cust_test_60vvlsy3kqa5gsmplsd/cards"]}},"unevaluatedProperties":false},"default_card":{"type":["string","object","null"],"additionalProperties":true,"description":"Id of the default card, or the card; null where there is none.","examples":[null]},"linked_account":{"type":["string","null"],"description":"Id of an account elsewhere.","examples":[null]},"linked_accounts":{"type":["object","null"],"additionalProperties":true,"description":"Accounts elsewhere.","examples":[null]},"description":{"type":["string","null"],"description":"Free text.","examples":["created by cardproof"]},"email":{"type":["string","null"],"description":"Address of the customer.","examples":[null]},"created":{"type":"string","format":"date-time","description":"When it was created; up to 2017-11-02.","examples":["2017-10-11T04:20:00Z"]},"created_at":{"type":"string","format":"date-time","description":"When it was created; since 2019-05-29.","examples":["2024-05-20T07:30:15Z"]}},"unevaluatedProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.livemode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.location === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cards === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cards"},message:"must have required property '"+"cards"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.default_card === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default_card"},message:"must have required property '"+"default_card"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.object.type,parentSchema:schema63.properties.object,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("customer" !== data0){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant",schema:"customer",parentSchema:schema63.properties.object,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.id.type,parentSchema:schema63.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.livemode.type,parentSchema:schema63.properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.location !== undefined){
let data3 = data.location;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.location.type,parentSchema:schema63.properties.location,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.deleted !== undefined){
let data4 = data.deleted;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.deleted.type,parentSchema:schema63.properties.deleted,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.metadata !== undefined){
let data5 = data.metadata;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema63.properties.metadata.type},message:"must be object,null",schema:schema63.properties.metadata.type,parentSchema:schema63.properties.metadata,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cards !== undefined){
let data6 = data.cards;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.object === undefined){
const err14 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema63.properties.cards.required,parentSchema:schema63.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.data === undefined){
const err15 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema63.properties.cards.required,parentSchema:schema63.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.from === undefined){
const err16 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema63.properties.cards.required,parentSchema:schema63.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.to === undefined){
const err17 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema63.properties.cards.required,parentSchema:schema63.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.offset === undefined){
const err18 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema63.properties.cards.required,parentSchema:schema63.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.limit === undefined){
const err19 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema63.properties.cards.required,parentSchema:schema63.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.total === undefined){
const err20 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema63.properties.cards.required,parentSchema:schema63.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.object !== undefined){
let data7 = data6.object;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/cards/object",schemaPath:"#/properties/cards/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.object.type,parentSchema:schema63.properties.cards.properties.object,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("list" !== data7){
const err22 = {instancePath:instancePath+"/cards/object",schemaPath:"#/properties/cards/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant",schema:"list",parentSchema:schema63.properties.cards.properties.object,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.data !== undefined){
let data8 = data6.data;
if(Array.isArray(data8)){
if(data8.length > 100){
const err23 = {instancePath:instancePath+"/cards/data",schemaPath:"#/properties/cards/properties/data/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema63.properties.cards.properties.data,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs25 = errors;
let valid6 = false;
let passing0 = null;
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.created === undefined){
const err24 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf[0],data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs27 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.created_at === undefined){
const err25 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err26 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema63.properties.cards.properties.data.items.allOf[0].allOf[0].oneOf,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].allOf[0],data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.object === undefined){
const err27 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.id === undefined){
const err28 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.livemode === undefined){
const err29 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data9.brand === undefined){
const err30 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.city === undefined){
const err31 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.country === undefined){
const err32 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.expiration_month === undefined){
const err33 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.expiration_year === undefined){
const err34 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.financing === undefined){
const err35 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.fingerprint === undefined){
const err36 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9.last_digits === undefined){
const err37 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data9.name === undefined){
const err38 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9.postal_code === undefined){
const err39 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema63.properties.cards.properties.data.items.allOf[0].required,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data9.object !== undefined){
let data10 = data9.object;
if(typeof data10 !== "string"){
const err40 = {instancePath:instancePath+"/cards/data/" + i0+"/object",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.object.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.object,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if("card" !== data10){
const err41 = {instancePath:instancePath+"/cards/data/" + i0+"/object",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.object,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.id !== undefined){
let data11 = data9.id;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err42 = {instancePath:instancePath+"/cards/data/" + i0+"/id",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.id.allOf[0],data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err43 = {instancePath:instancePath+"/cards/data/" + i0+"/id",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.id,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/cards/data/" + i0+"/id",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.id.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.id,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.livemode !== undefined){
let data12 = data9.livemode;
if(typeof data12 !== "boolean"){
const err45 = {instancePath:instancePath+"/cards/data/" + i0+"/livemode",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.livemode.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.livemode,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data9.deleted !== undefined){
let data13 = data9.deleted;
if(typeof data13 !== "boolean"){
const err46 = {instancePath:instancePath+"/cards/data/" + i0+"/deleted",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.deleted.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.deleted,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data9.bank !== undefined){
let data14 = data9.bank;
if(typeof data14 !== "string"){
const err47 = {instancePath:instancePath+"/cards/data/" + i0+"/bank",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.bank.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.bank,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data9.brand !== undefined){
let data15 = data9.brand;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err48 = {instancePath:instancePath+"/cards/data/" + i0+"/brand",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.brand,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/cards/data/" + i0+"/brand",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.brand.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.brand,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data9.city !== undefined){
let data16 = data9.city;
if((typeof data16 !== "string") && (data16 !== null)){
const err50 = {instancePath:instancePath+"/cards/data/" + i0+"/city",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/city/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.city.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.city.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.city,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data9.country !== undefined){
let data17 = data9.country;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err51 = {instancePath:instancePath+"/cards/data/" + i0+"/country",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.country,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/cards/data/" + i0+"/country",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.country.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.country,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data9.created !== undefined){
let data18 = data9.created;
if(typeof data18 === "string"){
if(!(formats0(data18))){
const err53 = {instancePath:instancePath+"/cards/data/" + i0+"/created",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.created,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/cards/data/" + i0+"/created",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.created.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.created,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data9.created_at !== undefined){
let data19 = data9.created_at;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err55 = {instancePath:instancePath+"/cards/data/" + i0+"/created_at",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/cards/data/" + i0+"/created_at",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.created_at.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data9.expiration_month !== undefined){
let data20 = data9.expiration_month;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err57 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_month",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_month.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_month,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 12 || isNaN(data20)){
const err58 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_month",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_month,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err59 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_month",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_month,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data9.expiration_year !== undefined){
let data21 = data9.expiration_year;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err60 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_year",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_year.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_year,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9999 || isNaN(data21)){
const err61 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_year",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_year,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21 < 1000 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_year",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.expiration_year,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data9.financing !== undefined){
let data22 = data9.financing;
if(typeof data22 !== "string"){
const err63 = {instancePath:instancePath+"/cards/data/" + i0+"/financing",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.financing.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.financing,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data9.fingerprint !== undefined){
let data23 = data9.fingerprint;
if((typeof data23 !== "string") && (data23 !== null)){
const err64 = {instancePath:instancePath+"/cards/data/" + i0+"/fingerprint",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.fingerprint.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.fingerprint,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err65 = {instancePath:instancePath+"/cards/data/" + i0+"/fingerprint",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.fingerprint,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data9.first_digits !== undefined){
let data24 = data9.first_digits;
if((typeof data24 !== "string") && (data24 !== null)){
const err66 = {instancePath:instancePath+"/cards/data/" + i0+"/first_digits",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.first_digits.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.first_digits,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err67 = {instancePath:instancePath+"/cards/data/" + i0+"/first_digits",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.first_digits,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data9.last_digits !== undefined){
let data25 = data9.last_digits;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err68 = {instancePath:instancePath+"/cards/data/" + i0+"/last_digits",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.last_digits,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/cards/data/" + i0+"/last_digits",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.last_digits.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.last_digits,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data9.name !== undefined){
let data26 = data9.name;
if((typeof data26 !== "string") && (data26 !== null)){
const err70 = {instancePath:instancePath+"/cards/data/" + i0+"/name",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/name/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.name.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.name.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.name,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data9.phone_number !== undefined){
let data27 = data9.phone_number;
if((typeof data27 !== "string") && (data27 !== null)){
const err71 = {instancePath:instancePath+"/cards/data/" + i0+"/phone_number",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.phone_number.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.phone_number,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data9.postal_code !== undefined){
let data28 = data9.postal_code;
if((typeof data28 !== "string") && (data28 !== null)){
const err72 = {instancePath:instancePath+"/cards/data/" + i0+"/postal_code",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.postal_code.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.postal_code,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data9.security_code_check !== undefined){
let data29 = data9.security_code_check;
if(typeof data29 !== "boolean"){
const err73 = {instancePath:instancePath+"/cards/data/" + i0+"/security_code_check",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.security_code_check.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.security_code_check,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data9.state !== undefined){
let data30 = data9.state;
if((typeof data30 !== "string") && (data30 !== null)){
const err74 = {instancePath:instancePath+"/cards/data/" + i0+"/state",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/state/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.state.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.state.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.state,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data9.street1 !== undefined){
let data31 = data9.street1;
if((typeof data31 !== "string") && (data31 !== null)){
const err75 = {instancePath:instancePath+"/cards/data/" + i0+"/street1",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/street1/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.street1.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.street1.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.street1,data:data31};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data9.street2 !== undefined){
let data32 = data9.street2;
if((typeof data32 !== "string") && (data32 !== null)){
const err76 = {instancePath:instancePath+"/cards/data/" + i0+"/street2",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/street2/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.street2.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.street2.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.street2,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data9.tokenization_method !== undefined){
let data33 = data9.tokenization_method;
if((typeof data33 !== "string") && (data33 !== null)){
const err77 = {instancePath:instancePath+"/cards/data/" + i0+"/tokenization_method",schemaPath:"#/properties/cards/properties/data/items/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema63.properties.cards.properties.data.items.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema63.properties.cards.properties.data.items.allOf[0].properties.tokenization_method.type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0].properties.tokenization_method,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.cards.properties.data.items.allOf[0].type,parentSchema:schema63.properties.cards.properties.data.items.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.location === undefined){
const err79 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema63.properties.cards.properties.data.items.required,parentSchema:schema63.properties.cards.properties.data.items,data:data9};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data9.location !== undefined){
let data34 = data9.location;
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
const err80 = {instancePath:instancePath+"/cards/data/" + i0+"/location",schemaPath:"#/properties/cards/properties/data/items/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema63.properties.cards.properties.data.items.properties.location,data:data34};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!(formats8.test(data34))){
const err81 = {instancePath:instancePath+"/cards/data/" + i0+"/location",schemaPath:"#/properties/cards/properties/data/items/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema63.properties.cards.properties.data.items.properties.location,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/cards/data/" + i0+"/location",schemaPath:"#/properties/cards/properties/data/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.properties.location.type,parentSchema:schema63.properties.cards.properties.data.items.properties.location,data:data34};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data9.expiration_month !== undefined){
let data35 = data9.expiration_month;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err83 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_month",schemaPath:"#/properties/cards/properties/data/items/properties/expiration_month/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.cards.properties.data.items.properties.expiration_month.type,parentSchema:schema63.properties.cards.properties.data.items.properties.expiration_month,data:data35};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data9.expiration_year !== undefined){
let data36 = data9.expiration_year;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err84 = {instancePath:instancePath+"/cards/data/" + i0+"/expiration_year",schemaPath:"#/properties/cards/properties/data/items/properties/expiration_year/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.cards.properties.data.items.properties.expiration_year.type,parentSchema:schema63.properties.cards.properties.data.items.properties.expiration_year,data:data36};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data9.fingerprint !== undefined){
let data37 = data9.fingerprint;
if(typeof data37 !== "string"){
const err85 = {instancePath:instancePath+"/cards/data/" + i0+"/fingerprint",schemaPath:"#/properties/cards/properties/data/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.properties.fingerprint.type,parentSchema:schema63.properties.cards.properties.data.items.properties.fingerprint,data:data37};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data9.name !== undefined){
let data38 = data9.name;
if(typeof data38 !== "string"){
const err86 = {instancePath:instancePath+"/cards/data/" + i0+"/name",schemaPath:"#/properties/cards/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.data.items.properties.name.type,parentSchema:schema63.properties.cards.properties.data.items.properties.name,data:data38};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
for(const key0 in data9){
if(((((((((((((((((((((((((key0 !== "location") && (key0 !== "expiration_month")) && (key0 !== "expiration_year")) && (key0 !== "fingerprint")) && (key0 !== "name")) && (key0 !== "object")) && (key0 !== "id")) && (key0 !== "livemode")) && (key0 !== "deleted")) && (key0 !== "bank")) && (key0 !== "brand")) && (key0 !== "city")) && (key0 !== "country")) && (key0 !== "created")) && (key0 !== "created_at")) && (key0 !== "financing")) && (key0 !== "first_digits")) && (key0 !== "last_digits")) && (key0 !== "phone_number")) && (key0 !== "postal_code")) && (key0 !== "security_code_check")) && (key0 !== "state")) && (key0 !== "street1")) && (key0 !== "street2")) && (key0 !== "tokenization_method")){
const err87 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema63.properties.cards.properties.data.items,data:data9};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/cards/data/" + i0,schemaPath:"#/properties/cards/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.cards.properties.data.items.type,parentSchema:schema63.properties.cards.properties.data.items,data:data9};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/cards/data",schemaPath:"#/properties/cards/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.cards.properties.data.type,parentSchema:schema63.properties.cards.properties.data,data:data8};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data6.from !== undefined){
let data39 = data6.from;
if(typeof data39 === "string"){
if(!(formats0(data39))){
const err90 = {instancePath:instancePath+"/cards/from",schemaPath:"#/properties/cards/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema63.properties.cards.properties.from,data:data39};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/cards/from",schemaPath:"#/properties/cards/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.from.type,parentSchema:schema63.properties.cards.properties.from,data:data39};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data6.to !== undefined){
let data40 = data6.to;
if(typeof data40 === "string"){
if(!(formats0(data40))){
const err92 = {instancePath:instancePath+"/cards/to",schemaPath:"#/properties/cards/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema63.properties.cards.properties.to,data:data40};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/cards/to",schemaPath:"#/properties/cards/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.cards.properties.to.type,parentSchema:schema63.properties.cards.properties.to,data:data40};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data6.offset !== undefined){
let data41 = data6.offset;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err94 = {instancePath:instancePath+"/cards/offset",schemaPath:"#/properties/cards/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.cards.properties.offset.type,parentSchema:schema63.properties.cards.properties.offset,data:data41};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err95 = {instancePath:instancePath+"/cards/offset",schemaPath:"#/properties/cards/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema63.properties.cards.properties.offset,data:data41};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data6.limit !== undefined){
let data42 = data6.limit;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err96 = {instancePath:instancePath+"/cards/limit",schemaPath:"#/properties/cards/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.cards.properties.limit.type,parentSchema:schema63.properties.cards.properties.limit,data:data42};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err97 = {instancePath:instancePath+"/cards/limit",schemaPath:"#/properties/cards/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema63.properties.cards.properties.limit,data:data42};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data6.total !== undefined){
let data43 = data6.total;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err98 = {instancePath:instancePath+"/cards/total",schemaPath:"#/properties/cards/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.cards.properties.total.type,parentSchema:schema63.properties.cards.properties.total,data:data43};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err99 = {instancePath:instancePath+"/cards/total",schemaPath:"#/properties/cards/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema63.properties.cards.properties.total,data:data43};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data6.order !== undefined){
let data44 = data6.order;
if((typeof data44 !== "string") && (data44 !== null)){
const err100 = {instancePath:instancePath+"/cards/order",schemaPath:"#/properties/cards/properties/order/type",keyword:"type",params:{type: schema63.properties.cards.properties.order.type},message:"must be string,null",schema:schema63.properties.cards.properties.order.type,parentSchema:schema63.properties.cards.properties.order,data:data44};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(((data44 === "chronological") || (data44 === "reverse_chronological")) || (data44 === null))){
const err101 = {instancePath:instancePath+"/cards/order",schemaPath:"#/properties/cards/properties/order/enum",keyword:"enum",params:{allowedValues: schema63.properties.cards.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema63.properties.cards.properties.order.enum,parentSchema:schema63.properties.cards.properties.order,data:data44};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data6.location !== undefined){
let data45 = data6.location;
if((typeof data45 !== "string") && (data45 !== null)){
const err102 = {instancePath:instancePath+"/cards/location",schemaPath:"#/properties/cards/properties/location/type",keyword:"type",params:{type: schema63.properties.cards.properties.location.type},message:"must be string,null",schema:schema63.properties.cards.properties.location.type,parentSchema:schema63.properties.cards.properties.location,data:data45};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
for(const key1 in data6){
if(((((((((key1 !== "object") && (key1 !== "data")) && (key1 !== "from")) && (key1 !== "to")) && (key1 !== "offset")) && (key1 !== "limit")) && (key1 !== "total")) && (key1 !== "order")) && (key1 !== "location")){
const err103 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema63.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.cards.type,parentSchema:schema63.properties.cards,data:data6};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.default_card !== undefined){
let data46 = data.default_card;
if(((typeof data46 !== "string") && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))) && (data46 !== null)){
const err105 = {instancePath:instancePath+"/default_card",schemaPath:"#/properties/default_card/type",keyword:"type",params:{type: schema63.properties.default_card.type},message:"must be string,object,null",schema:schema63.properties.default_card.type,parentSchema:schema63.properties.default_card,data:data46};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.linked_account !== undefined){
let data47 = data.linked_account;
if((typeof data47 !== "string") && (data47 !== null)){
const err106 = {instancePath:instancePath+"/linked_account",schemaPath:"#/properties/linked_account/type",keyword:"type",params:{type: schema63.properties.linked_account.type},message:"must be string,null",schema:schema63.properties.linked_account.type,parentSchema:schema63.properties.linked_account,data:data47};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.linked_accounts !== undefined){
let data48 = data.linked_accounts;
if((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)){
const err107 = {instancePath:instancePath+"/linked_accounts",schemaPath:"#/properties/linked_accounts/type",keyword:"type",params:{type: schema63.properties.linked_accounts.type},message:"must be object,null",schema:schema63.properties.linked_accounts.type,parentSchema:schema63.properties.linked_accounts,data:data48};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.description !== undefined){
let data49 = data.description;
if((typeof data49 !== "string") && (data49 !== null)){
const err108 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema63.properties.description.type},message:"must be string,null",schema:schema63.properties.description.type,parentSchema:schema63.properties.description,data:data49};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.email !== undefined){
let data50 = data.email;
if((typeof data50 !== "string") && (data50 !== null)){
const err109 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema63.properties.email.type},message:"must be string,null",schema:schema63.properties.email.type,parentSchema:schema63.properties.email,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.created !== undefined){
let data51 = data.created;
if(typeof data51 === "string"){
if(!(formats0(data51))){
const err110 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema63.properties.created,data:data51};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.created.type,parentSchema:schema63.properties.created,data:data51};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.created_at !== undefined){
let data52 = data.created_at;
if(typeof data52 === "string"){
if(!(formats0(data52))){
const err112 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema63.properties.created_at,data:data52};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.created_at.type,parentSchema:schema63.properties.created_at,data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
for(const key2 in data){
if((((((((((((((key2 !== "object") && (key2 !== "id")) && (key2 !== "livemode")) && (key2 !== "location")) && (key2 !== "deleted")) && (key2 !== "metadata")) && (key2 !== "cards")) && (key2 !== "default_card")) && (key2 !== "linked_account")) && (key2 !== "linked_accounts")) && (key2 !== "description")) && (key2 !== "email")) && (key2 !== "created")) && (key2 !== "created_at")){
const err114 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge34 = validate53;
const schema64 = {"description":"A destroyed customer, in full or in short.","type":"object","required":["object","id","livemode","deleted"],"additionalProperties":true,"properties":{"object":{"const":"customer","type":"string","description":"What this was.","examples":["customer"]},"id":{"type":"string","minLength":1,"description":"Its id.","examples":["cust_test_60vvlsy3kqa5gsmplsd"]},"livemode":{"type":"boolean","description":"Whether it was live.","examples":[false]},"deleted":{"const":true,"type":"boolean","description":"That it is destroyed.","examples":[true]}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.livemode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.deleted === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.object.type,parentSchema:schema64.properties.object,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("customer" !== data0){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant",schema:"customer",parentSchema:schema64.properties.object,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.id,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.id.type,parentSchema:schema64.properties.id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema64.properties.livemode.type,parentSchema:schema64.properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.deleted !== undefined){
let data3 = data.deleted;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema64.properties.deleted.type,parentSchema:schema64.properties.deleted,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(true !== data3){
const err10 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema64.properties.deleted,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge35 = validate54;
const schema65 = {"description":"What to change of a customer.","type":"object","additionalProperties":false,"properties":{"card":{"type":"string","description":"Id of an unused token whose card is added.","examples":["tokn_test_60vvlr0zk3n8u2c9fqk"]},"default_card":{"type":"string","description":"Id of the card that becomes the default.","examples":["card_test_60vvlt2gh5c7w1mcd0p"]},"description":{"type":"string","description":"Free text.","examples":["created by cardproof"]},"email":{"type":"string","description":"Address of the customer.","examples":["check@cardproof.example"]},"metadata":{"type":"object","additionalProperties":true,"description":"Free members of the merchant's.","examples":[{}]}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "card") || (key0 === "default_card")) || (key0 === "description")) || (key0 === "email")) || (key0 === "metadata"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.card !== undefined){
let data0 = data.card;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.card.type,parentSchema:schema65.properties.card,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.default_card !== undefined){
let data1 = data.default_card;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/default_card",schemaPath:"#/properties/default_card/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.default_card.type,parentSchema:schema65.properties.default_card,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.description.type,parentSchema:schema65.properties.description,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.email.type,parentSchema:schema65.properties.email,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.metadata !== undefined){
let data4 = data.metadata;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.properties.metadata.type,parentSchema:schema65.properties.metadata,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge36 = validate55;
const schema66 = {"description":"What to charge.","type":"object","required":["amount","currency"],"additionalProperties":false,"properties":{"amount":{"type":"integer","minimum":1,"description":"Sum in the smallest unit of the currency.","examples":[10000]},"currency":{"type":"string","pattern":"^[A-Za-z]{3}$","description":"Currency as three letters of ISO 4217.","examples":["thb"]},"card":{"type":"string","description":"Id of a token, or of a card of the customer.","examples":["tokn_test_60vvlr0zk3n8u2c9fqk"]},"customer":{"type":"string","description":"Id of the customer whose card is charged.","examples":["cust_test_60vvlsy3kqa5gsmplsd"]},"capture":{"type":"boolean","default":true,"description":"Whether the sum is collected at once.","examples":[true]},"description":{"type":"string","description":"Free text.","examples":["created by cardproof"]},"metadata":{"type":"object","additionalProperties":true,"description":"Free members of the merchant's.","examples":[{}]}}};
const pattern83 = new RegExp("^[A-Za-z]{3}$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "amount") || (key0 === "currency")) || (key0 === "card")) || (key0 === "customer")) || (key0 === "capture")) || (key0 === "description")) || (key0 === "metadata"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema66.properties.amount.type,parentSchema:schema66.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema66.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern83.test(data1)){
const err5 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{3}$"},message:"must match pattern \""+"^[A-Za-z]{3}$"+"\"",schema:"^[A-Za-z]{3}$",parentSchema:schema66.properties.currency,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.currency.type,parentSchema:schema66.properties.currency,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.card !== undefined){
let data2 = data.card;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.card.type,parentSchema:schema66.properties.card,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.customer !== undefined){
let data3 = data.customer;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.customer.type,parentSchema:schema66.properties.customer,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.capture !== undefined){
let data4 = data.capture;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema66.properties.capture.type,parentSchema:schema66.properties.capture,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.description.type,parentSchema:schema66.properties.description,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.metadata !== undefined){
let data6 = data.metadata;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.properties.metadata.type,parentSchema:schema66.properties.metadata,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge37 = validate56;
const schema67 = {"description":"A charge, as far as a card needs it.","type":"object","required":["object","id","livemode","amount","currency","card"],"additionalProperties":true,"properties":{"object":{"const":"charge","type":"string","description":"What this is.","examples":["charge"]},"id":{"type":"string","minLength":1,"description":"Id of the charge.","examples":["chrg_test_60vvm1qn6d4tw0p2s8x"]},"livemode":{"type":"boolean","description":"Whether the charge is live, or a test.","examples":[false]},"amount":{"type":"integer","description":"Sum in the smallest unit of the currency.","examples":[10000]},"currency":{"type":"string","pattern":"^[A-Za-z]{3}$","description":"Currency; in capitals since 2019-05-29.","examples":["THB"]},"status":{"type":"string","enum":["failed","expired","pending","reversed","successful"],"description":"Where the charge stands. Since 2015-11-17.","examples":["successful"]},"failure_code":{"type":["string","null"],"description":"Why it failed, as a code.","examples":[null]},"card":{"description":"The charged card; null where another source was charged.","type":["object","null"],"examples":[null],"if":{"description":"There is a card.","type":"object"},"then":{"description":"A card inside a token or a charge, which may belong to no customer.","type":"object","properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":["string","null"],"format":"uri-reference","pattern":"^(/|https?://)","examples":[null]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null]},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null]},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null]},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null]},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null]},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null]}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}]}]}}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.livemode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.amount === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.currency === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.card === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"},message:"must have required property '"+"card"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.object.type,parentSchema:schema67.properties.object,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("charge" !== data0){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "charge"},message:"must be equal to constant",schema:"charge",parentSchema:schema67.properties.object,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.id.type,parentSchema:schema67.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema67.properties.livemode.type,parentSchema:schema67.properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.amount.type,parentSchema:schema67.properties.amount,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.currency !== undefined){
let data4 = data.currency;
if(typeof data4 === "string"){
if(!pattern83.test(data4)){
const err12 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{3}$"},message:"must match pattern \""+"^[A-Za-z]{3}$"+"\"",schema:"^[A-Za-z]{3}$",parentSchema:schema67.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.currency.type,parentSchema:schema67.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.status.type,parentSchema:schema67.properties.status,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data5 === "failed") || (data5 === "expired")) || (data5 === "pending")) || (data5 === "reversed")) || (data5 === "successful"))){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema67.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.status.enum,parentSchema:schema67.properties.status,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.failure_code !== undefined){
let data6 = data.failure_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/failure_code",schemaPath:"#/properties/failure_code/type",keyword:"type",params:{type: schema67.properties.failure_code.type},message:"must be string,null",schema:schema67.properties.failure_code.type,parentSchema:schema67.properties.failure_code,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.card !== undefined){
let data7 = data.card;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: schema67.properties.card.type},message:"must be object,null",schema:schema67.properties.card.type,parentSchema:schema67.properties.card,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs18 = errors;
let valid1 = true;
const _errs19 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs21 = errors;
const _errs26 = errors;
let valid4 = false;
let passing0 = null;
const _errs27 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.created === undefined){
const err19 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema67.properties.card.then.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema67.properties.card.then.allOf[0].allOf[0].oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs27 === errors;
if(_valid1){
valid4 = true;
passing0 = 0;
}
const _errs28 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.created_at === undefined){
const err20 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema67.properties.card.then.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema67.properties.card.then.allOf[0].allOf[0].oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid1 = _errs28 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err21 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema67.properties.card.then.allOf[0].allOf[0].oneOf,parentSchema:schema67.properties.card.then.allOf[0].allOf[0],data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.object === undefined){
const err22 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.id === undefined){
const err23 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.livemode === undefined){
const err24 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.brand === undefined){
const err25 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.city === undefined){
const err26 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.country === undefined){
const err27 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.expiration_month === undefined){
const err28 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.expiration_year === undefined){
const err29 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.financing === undefined){
const err30 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.fingerprint === undefined){
const err31 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.last_digits === undefined){
const err32 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.name === undefined){
const err33 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.postal_code === undefined){
const err34 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema67.properties.card.then.allOf[0].required,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.object !== undefined){
let data8 = data7.object;
if(typeof data8 !== "string"){
const err35 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.card.then.allOf[0].properties.object.type,parentSchema:schema67.properties.card.then.allOf[0].properties.object,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if("card" !== data8){
const err36 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema67.properties.card.then.allOf[0].properties.object,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.id !== undefined){
let data9 = data7.id;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err37 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema67.properties.card.then.allOf[0].properties.id.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err38 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.card.then.allOf[0].properties.id,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.card.then.allOf[0].properties.id.type,parentSchema:schema67.properties.card.then.allOf[0].properties.id,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.livemode !== undefined){
let data10 = data7.livemode;
if(typeof data10 !== "boolean"){
const err40 = {instancePath:instancePath+"/card/livemode",schemaPath:"#/properties/card/then/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema67.properties.card.then.allOf[0].properties.livemode.type,parentSchema:schema67.properties.card.then.allOf[0].properties.livemode,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.deleted !== undefined){
let data11 = data7.deleted;
if(typeof data11 !== "boolean"){
const err41 = {instancePath:instancePath+"/card/deleted",schemaPath:"#/properties/card/then/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema67.properties.card.then.allOf[0].properties.deleted.type,parentSchema:schema67.properties.card.then.allOf[0].properties.deleted,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data7.bank !== undefined){
let data12 = data7.bank;
if(typeof data12 !== "string"){
const err42 = {instancePath:instancePath+"/card/bank",schemaPath:"#/properties/card/then/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.card.then.allOf[0].properties.bank.type,parentSchema:schema67.properties.card.then.allOf[0].properties.bank,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.brand !== undefined){
let data13 = data7.brand;
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err43 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.card.then.allOf[0].properties.brand,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.card.then.allOf[0].properties.brand.type,parentSchema:schema67.properties.card.then.allOf[0].properties.brand,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data7.city !== undefined){
let data14 = data7.city;
if((typeof data14 !== "string") && (data14 !== null)){
const err45 = {instancePath:instancePath+"/card/city",schemaPath:"#/properties/card/then/allOf/0/properties/city/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.city.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.city.type,parentSchema:schema67.properties.card.then.allOf[0].properties.city,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data7.country !== undefined){
let data15 = data7.country;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err46 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema67.properties.card.then.allOf[0].properties.country,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.card.then.allOf[0].properties.country.type,parentSchema:schema67.properties.card.then.allOf[0].properties.country,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data7.created !== undefined){
let data16 = data7.created;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err48 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema67.properties.card.then.allOf[0].properties.created,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.card.then.allOf[0].properties.created.type,parentSchema:schema67.properties.card.then.allOf[0].properties.created,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data7.created_at !== undefined){
let data17 = data7.created_at;
if(typeof data17 === "string"){
if(!(formats0(data17))){
const err50 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema67.properties.card.then.allOf[0].properties.created_at,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.card.then.allOf[0].properties.created_at.type,parentSchema:schema67.properties.card.then.allOf[0].properties.created_at,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.expiration_month !== undefined){
let data18 = data7.expiration_month;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err52 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema67.properties.card.then.allOf[0].properties.expiration_month.type,parentSchema:schema67.properties.card.then.allOf[0].properties.expiration_month,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 12 || isNaN(data18)){
const err53 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema67.properties.card.then.allOf[0].properties.expiration_month,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err54 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema67.properties.card.then.allOf[0].properties.expiration_month,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data7.expiration_year !== undefined){
let data19 = data7.expiration_year;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
const err55 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema67.properties.card.then.allOf[0].properties.expiration_year.type,parentSchema:schema67.properties.card.then.allOf[0].properties.expiration_year,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9999 || isNaN(data19)){
const err56 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema67.properties.card.then.allOf[0].properties.expiration_year,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19 < 1000 || isNaN(data19)){
const err57 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema67.properties.card.then.allOf[0].properties.expiration_year,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data7.financing !== undefined){
let data20 = data7.financing;
if(typeof data20 !== "string"){
const err58 = {instancePath:instancePath+"/card/financing",schemaPath:"#/properties/card/then/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.card.then.allOf[0].properties.financing.type,parentSchema:schema67.properties.card.then.allOf[0].properties.financing,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data7.fingerprint !== undefined){
let data21 = data7.fingerprint;
if((typeof data21 !== "string") && (data21 !== null)){
const err59 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.fingerprint.type,parentSchema:schema67.properties.card.then.allOf[0].properties.fingerprint,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data21 === "string"){
if(func1(data21) < 1){
const err60 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.card.then.allOf[0].properties.fingerprint,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data7.first_digits !== undefined){
let data22 = data7.first_digits;
if((typeof data22 !== "string") && (data22 !== null)){
const err61 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.first_digits.type,parentSchema:schema67.properties.card.then.allOf[0].properties.first_digits,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err62 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema67.properties.card.then.allOf[0].properties.first_digits,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data7.last_digits !== undefined){
let data23 = data7.last_digits;
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
const err63 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema67.properties.card.then.allOf[0].properties.last_digits,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.card.then.allOf[0].properties.last_digits.type,parentSchema:schema67.properties.card.then.allOf[0].properties.last_digits,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data7.name !== undefined){
let data24 = data7.name;
if((typeof data24 !== "string") && (data24 !== null)){
const err65 = {instancePath:instancePath+"/card/name",schemaPath:"#/properties/card/then/allOf/0/properties/name/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.name.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.name.type,parentSchema:schema67.properties.card.then.allOf[0].properties.name,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data7.phone_number !== undefined){
let data25 = data7.phone_number;
if((typeof data25 !== "string") && (data25 !== null)){
const err66 = {instancePath:instancePath+"/card/phone_number",schemaPath:"#/properties/card/then/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.phone_number.type,parentSchema:schema67.properties.card.then.allOf[0].properties.phone_number,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data7.postal_code !== undefined){
let data26 = data7.postal_code;
if((typeof data26 !== "string") && (data26 !== null)){
const err67 = {instancePath:instancePath+"/card/postal_code",schemaPath:"#/properties/card/then/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.postal_code.type,parentSchema:schema67.properties.card.then.allOf[0].properties.postal_code,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data7.security_code_check !== undefined){
let data27 = data7.security_code_check;
if(typeof data27 !== "boolean"){
const err68 = {instancePath:instancePath+"/card/security_code_check",schemaPath:"#/properties/card/then/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema67.properties.card.then.allOf[0].properties.security_code_check.type,parentSchema:schema67.properties.card.then.allOf[0].properties.security_code_check,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data7.state !== undefined){
let data28 = data7.state;
if((typeof data28 !== "string") && (data28 !== null)){
const err69 = {instancePath:instancePath+"/card/state",schemaPath:"#/properties/card/then/allOf/0/properties/state/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.state.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.state.type,parentSchema:schema67.properties.card.then.allOf[0].properties.state,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data7.street1 !== undefined){
let data29 = data7.street1;
if((typeof data29 !== "string") && (data29 !== null)){
const err70 = {instancePath:instancePath+"/card/street1",schemaPath:"#/properties/card/then/allOf/0/properties/street1/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.street1.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.street1.type,parentSchema:schema67.properties.card.then.allOf[0].properties.street1,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data7.street2 !== undefined){
let data30 = data7.street2;
if((typeof data30 !== "string") && (data30 !== null)){
const err71 = {instancePath:instancePath+"/card/street2",schemaPath:"#/properties/card/then/allOf/0/properties/street2/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.street2.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.street2.type,parentSchema:schema67.properties.card.then.allOf[0].properties.street2,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data7.tokenization_method !== undefined){
let data31 = data7.tokenization_method;
if((typeof data31 !== "string") && (data31 !== null)){
const err72 = {instancePath:instancePath+"/card/tokenization_method",schemaPath:"#/properties/card/then/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema67.properties.card.then.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema67.properties.card.then.allOf[0].properties.tokenization_method.type,parentSchema:schema67.properties.card.then.allOf[0].properties.tokenization_method,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.card.then.allOf[0].type,parentSchema:schema67.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.location !== undefined){
let data32 = data7.location;
if((typeof data32 !== "string") && (data32 !== null)){
const err74 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/type",keyword:"type",params:{type: schema67.properties.card.then.properties.location.type},message:"must be string,null",schema:schema67.properties.card.then.properties.location.type,parentSchema:schema67.properties.card.then.properties.location,data:data32};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern8.test(data32)){
const err75 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema67.properties.card.then.properties.location,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!(formats8.test(data32))){
const err76 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema67.properties.card.then.properties.location,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.card.then.type,parentSchema:schema67.properties.card.then,data:data7};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.location = true;
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.bank = true;
props0.brand = true;
props0.city = true;
props0.country = true;
props0.created = true;
props0.created_at = true;
props0.expiration_month = true;
props0.expiration_year = true;
props0.financing = true;
props0.fingerprint = true;
props0.first_digits = true;
props0.last_digits = true;
props0.name = true;
props0.phone_number = true;
props0.postal_code = true;
props0.security_code_check = true;
props0.state = true;
props0.street1 = true;
props0.street2 = true;
props0.tokenization_method = true;
}
}
if(!valid1){
const err78 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema67.properties.card.if,parentSchema:schema67.properties.card,data:data7};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge38 = validate57;
const schema68 = {"description":"A charge, as far as a card needs it.","type":"object","required":["object","id","livemode","amount","currency","card"],"additionalProperties":true,"properties":{"object":{"const":"charge","type":"string","description":"What this is.","examples":["charge"]},"id":{"type":"string","minLength":1,"description":"Id of the charge.","examples":["chrg_test_60vvm1qn6d4tw0p2s8x"]},"livemode":{"type":"boolean","description":"Whether the charge is live, or a test.","examples":[false]},"amount":{"type":"integer","description":"Sum in the smallest unit of the currency.","examples":[10000]},"currency":{"type":"string","pattern":"^[A-Za-z]{3}$","description":"Currency; in capitals since 2019-05-29.","examples":["THB"]},"status":{"type":"string","enum":["failed","expired","pending","reversed","successful"],"description":"Where the charge stands. Since 2015-11-17.","examples":["successful"]},"failure_code":{"type":["string","null"],"description":"Why it failed, as a code.","examples":[null]},"card":{"description":"The charged card; null where another source was charged.","type":["object","null"],"examples":[null],"if":{"description":"There is a card.","type":"object"},"then":{"description":"A card inside a token or a charge, which may belong to no customer.","type":"object","properties":{"location":{"x-requirement":"omise.cards.object.location","description":"API path of the card; null or absent while it belongs to no customer.","type":["string","null"],"format":"uri-reference","pattern":"^(/|https?://)","examples":[null]}},"allOf":[{"description":"What a card has wherever it stands.","type":"object","required":["object","id","livemode","brand","city","country","expiration_month","expiration_year","financing","fingerprint","last_digits","name","postal_code"],"properties":{"object":{"x-requirement":"omise.cards.object.object","description":"What this is.","const":"card","type":"string","examples":["card"]},"id":{"x-requirement":"omise.cards.object.id","description":"The card's own id, which it keeps from the token to the customer.","type":"string","minLength":1,"examples":["card_test_60vvlt2gh5c7w1mcd0p"],"allOf":[{"x-requirement":"omise.cards.object.id-pattern","pattern":"^card_(test_)?[0-9a-z]+$"}]},"livemode":{"x-requirement":"omise.cards.object.livemode","description":"Whether the card is live, or a test.","type":"boolean","examples":[false]},"deleted":{"x-requirement":"omise.cards.object.deleted","description":"Whether the card was destroyed. Since 2019-05-29.","type":"boolean","examples":[false]},"bank":{"x-requirement":"omise.cards.object.bank","description":"Name of the issuing bank, derived from the number; may be empty or wrong. Since 2015-11-17.","type":"string","examples":[""]},"brand":{"x-requirement":"omise.cards.object.brand","description":"Brand of the card.","type":"string","minLength":1,"examples":["Visa"]},"city":{"x-requirement":"omise.cards.object.city","description":"City as given; null where none was.","type":["string","null"],"examples":["Bangkok",null]},"country":{"x-requirement":"omise.cards.object.country","description":"Country as two letters of ISO 3166; may be empty, or wrong where it was derived from the number.","type":"string","pattern":"^([A-Za-z]{2})?$","examples":["us",""]},"created":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name up to 2017-11-02.","type":"string","format":"date-time","examples":["2017-10-11T04:20:00Z"]},"created_at":{"x-requirement":"omise.cards.object.created","description":"When the card was created; its name since 2019-05-29.","type":"string","format":"date-time","examples":["2024-05-20T07:30:15Z"]},"expiration_month":{"x-requirement":"omise.cards.object.expiration-month","description":"Month of expiry, 1 to 12; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1,"maximum":12,"examples":[11]},"expiration_year":{"x-requirement":"omise.cards.object.expiration-year","description":"Year of expiry with four digits; null on cards that are deleted or come from other sources.","type":["integer","null"],"minimum":1000,"maximum":9999,"examples":[2029]},"financing":{"x-requirement":"omise.cards.object.financing","description":"Kind of financing; may be empty.","type":"string","examples":["credit",""]},"fingerprint":{"x-requirement":"omise.cards.object.fingerprint","description":"The same for the same number on one account; null on cards from other sources.","type":["string","null"],"minLength":1,"examples":["5nG0oL1PZ0hYUq8kA0oTz1bLkq0pZbqPz3J5cWm2y9E="]},"first_digits":{"description":"First six digits, shown to some merchants only.","type":["string","null"],"pattern":"^[0-9]{4,6}$","examples":[null]},"last_digits":{"x-requirement":"omise.cards.object.last-digits","description":"Last four digits of the number.","type":"string","pattern":"^[0-9]{4}$","examples":["4242"]},"name":{"x-requirement":"omise.cards.object.name","description":"Name of the owner as given; null on cards from other sources.","type":["string","null"],"examples":["Cardproof Check"]},"phone_number":{"description":"Phone number as given.","type":["string","null"],"examples":[null]},"postal_code":{"x-requirement":"omise.cards.object.postal-code","description":"Postal code as given; null where none was.","type":["string","null"],"examples":["10320",null]},"security_code_check":{"x-requirement":"omise.cards.object.security-code-check","description":"Whether the check of the security code passed. Since 2015-11-17.","type":"boolean","examples":[true]},"state":{"description":"State as given.","type":["string","null"],"examples":[null]},"street1":{"description":"First line of the address as given.","type":["string","null"],"examples":[null]},"street2":{"description":"Second line of the address as given.","type":["string","null"],"examples":[null]},"tokenization_method":{"description":"How the card was tokenised, where it was a wallet.","type":["string","null"],"examples":[null]}},"allOf":[{"x-requirement":"omise.cards.object.created-name","oneOf":[{"required":["created"],"x-requirement":"omise.cards.object.created-name"},{"required":["created_at"],"x-requirement":"omise.cards.object.created-name"}]}]}]},"unevaluatedProperties":false}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.livemode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.amount === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.currency === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.card === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card"},message:"must have required property '"+"card"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.object.type,parentSchema:schema68.properties.object,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("charge" !== data0){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "charge"},message:"must be equal to constant",schema:"charge",parentSchema:schema68.properties.object,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema68.properties.id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.id.type,parentSchema:schema68.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema68.properties.livemode.type,parentSchema:schema68.properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema68.properties.amount.type,parentSchema:schema68.properties.amount,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.currency !== undefined){
let data4 = data.currency;
if(typeof data4 === "string"){
if(!pattern83.test(data4)){
const err12 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{3}$"},message:"must match pattern \""+"^[A-Za-z]{3}$"+"\"",schema:"^[A-Za-z]{3}$",parentSchema:schema68.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.currency.type,parentSchema:schema68.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.status.type,parentSchema:schema68.properties.status,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data5 === "failed") || (data5 === "expired")) || (data5 === "pending")) || (data5 === "reversed")) || (data5 === "successful"))){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema68.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema68.properties.status.enum,parentSchema:schema68.properties.status,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.failure_code !== undefined){
let data6 = data.failure_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/failure_code",schemaPath:"#/properties/failure_code/type",keyword:"type",params:{type: schema68.properties.failure_code.type},message:"must be string,null",schema:schema68.properties.failure_code.type,parentSchema:schema68.properties.failure_code,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.card !== undefined){
let data7 = data.card;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: schema68.properties.card.type},message:"must be object,null",schema:schema68.properties.card.type,parentSchema:schema68.properties.card,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs18 = errors;
let valid1 = true;
const _errs19 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs21 = errors;
const _errs26 = errors;
let valid4 = false;
let passing0 = null;
const _errs27 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.created === undefined){
const err19 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema68.properties.card.then.allOf[0].allOf[0].oneOf[0].required,parentSchema:schema68.properties.card.then.allOf[0].allOf[0].oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs27 === errors;
if(_valid1){
valid4 = true;
passing0 = 0;
}
const _errs28 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.created_at === undefined){
const err20 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema68.properties.card.then.allOf[0].allOf[0].oneOf[1].required,parentSchema:schema68.properties.card.then.allOf[0].allOf[0].oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid1 = _errs28 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err21 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema68.properties.card.then.allOf[0].allOf[0].oneOf,parentSchema:schema68.properties.card.then.allOf[0].allOf[0],data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.object === undefined){
const err22 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.id === undefined){
const err23 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.livemode === undefined){
const err24 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "livemode"},message:"must have required property '"+"livemode"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.brand === undefined){
const err25 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.city === undefined){
const err26 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.country === undefined){
const err27 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.expiration_month === undefined){
const err28 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_month"},message:"must have required property '"+"expiration_month"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.expiration_year === undefined){
const err29 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "expiration_year"},message:"must have required property '"+"expiration_year"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.financing === undefined){
const err30 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "financing"},message:"must have required property '"+"financing"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.fingerprint === undefined){
const err31 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.last_digits === undefined){
const err32 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "last_digits"},message:"must have required property '"+"last_digits"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.name === undefined){
const err33 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.postal_code === undefined){
const err34 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/required",keyword:"required",params:{missingProperty: "postal_code"},message:"must have required property '"+"postal_code"+"'",schema:schema68.properties.card.then.allOf[0].required,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.object !== undefined){
let data8 = data7.object;
if(typeof data8 !== "string"){
const err35 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.card.then.allOf[0].properties.object.type,parentSchema:schema68.properties.card.then.allOf[0].properties.object,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if("card" !== data8){
const err36 = {instancePath:instancePath+"/card/object",schemaPath:"#/properties/card/then/allOf/0/properties/object/const",keyword:"const",params:{allowedValue: "card"},message:"must be equal to constant",schema:"card",parentSchema:schema68.properties.card.then.allOf[0].properties.object,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.id !== undefined){
let data9 = data7.id;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err37 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^card_(test_)?[0-9a-z]+$"},message:"must match pattern \""+"^card_(test_)?[0-9a-z]+$"+"\"",schema:"^card_(test_)?[0-9a-z]+$",parentSchema:schema68.properties.card.then.allOf[0].properties.id.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err38 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema68.properties.card.then.allOf[0].properties.id,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/card/id",schemaPath:"#/properties/card/then/allOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.card.then.allOf[0].properties.id.type,parentSchema:schema68.properties.card.then.allOf[0].properties.id,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.livemode !== undefined){
let data10 = data7.livemode;
if(typeof data10 !== "boolean"){
const err40 = {instancePath:instancePath+"/card/livemode",schemaPath:"#/properties/card/then/allOf/0/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema68.properties.card.then.allOf[0].properties.livemode.type,parentSchema:schema68.properties.card.then.allOf[0].properties.livemode,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.deleted !== undefined){
let data11 = data7.deleted;
if(typeof data11 !== "boolean"){
const err41 = {instancePath:instancePath+"/card/deleted",schemaPath:"#/properties/card/then/allOf/0/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema68.properties.card.then.allOf[0].properties.deleted.type,parentSchema:schema68.properties.card.then.allOf[0].properties.deleted,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data7.bank !== undefined){
let data12 = data7.bank;
if(typeof data12 !== "string"){
const err42 = {instancePath:instancePath+"/card/bank",schemaPath:"#/properties/card/then/allOf/0/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.card.then.allOf[0].properties.bank.type,parentSchema:schema68.properties.card.then.allOf[0].properties.bank,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.brand !== undefined){
let data13 = data7.brand;
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err43 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema68.properties.card.then.allOf[0].properties.brand,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/card/brand",schemaPath:"#/properties/card/then/allOf/0/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.card.then.allOf[0].properties.brand.type,parentSchema:schema68.properties.card.then.allOf[0].properties.brand,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data7.city !== undefined){
let data14 = data7.city;
if((typeof data14 !== "string") && (data14 !== null)){
const err45 = {instancePath:instancePath+"/card/city",schemaPath:"#/properties/card/then/allOf/0/properties/city/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.city.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.city.type,parentSchema:schema68.properties.card.then.allOf[0].properties.city,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data7.country !== undefined){
let data15 = data7.country;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err46 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]{2})?$"},message:"must match pattern \""+"^([A-Za-z]{2})?$"+"\"",schema:"^([A-Za-z]{2})?$",parentSchema:schema68.properties.card.then.allOf[0].properties.country,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/card/country",schemaPath:"#/properties/card/then/allOf/0/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.card.then.allOf[0].properties.country.type,parentSchema:schema68.properties.card.then.allOf[0].properties.country,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data7.created !== undefined){
let data16 = data7.created;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err48 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema68.properties.card.then.allOf[0].properties.created,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/card/created",schemaPath:"#/properties/card/then/allOf/0/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.card.then.allOf[0].properties.created.type,parentSchema:schema68.properties.card.then.allOf[0].properties.created,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data7.created_at !== undefined){
let data17 = data7.created_at;
if(typeof data17 === "string"){
if(!(formats0(data17))){
const err50 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema68.properties.card.then.allOf[0].properties.created_at,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/card/created_at",schemaPath:"#/properties/card/then/allOf/0/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.card.then.allOf[0].properties.created_at.type,parentSchema:schema68.properties.card.then.allOf[0].properties.created_at,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.expiration_month !== undefined){
let data18 = data7.expiration_month;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err52 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.expiration_month.type},message:"must be integer,null",schema:schema68.properties.card.then.allOf[0].properties.expiration_month.type,parentSchema:schema68.properties.card.then.allOf[0].properties.expiration_month,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 12 || isNaN(data18)){
const err53 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema68.properties.card.then.allOf[0].properties.expiration_month,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err54 = {instancePath:instancePath+"/card/expiration_month",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema68.properties.card.then.allOf[0].properties.expiration_month,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data7.expiration_year !== undefined){
let data19 = data7.expiration_year;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
const err55 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.expiration_year.type},message:"must be integer,null",schema:schema68.properties.card.then.allOf[0].properties.expiration_year.type,parentSchema:schema68.properties.card.then.allOf[0].properties.expiration_year,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9999 || isNaN(data19)){
const err56 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema68.properties.card.then.allOf[0].properties.expiration_year,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19 < 1000 || isNaN(data19)){
const err57 = {instancePath:instancePath+"/card/expiration_year",schemaPath:"#/properties/card/then/allOf/0/properties/expiration_year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema68.properties.card.then.allOf[0].properties.expiration_year,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data7.financing !== undefined){
let data20 = data7.financing;
if(typeof data20 !== "string"){
const err58 = {instancePath:instancePath+"/card/financing",schemaPath:"#/properties/card/then/allOf/0/properties/financing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.card.then.allOf[0].properties.financing.type,parentSchema:schema68.properties.card.then.allOf[0].properties.financing,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data7.fingerprint !== undefined){
let data21 = data7.fingerprint;
if((typeof data21 !== "string") && (data21 !== null)){
const err59 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.fingerprint.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.fingerprint.type,parentSchema:schema68.properties.card.then.allOf[0].properties.fingerprint,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data21 === "string"){
if(func1(data21) < 1){
const err60 = {instancePath:instancePath+"/card/fingerprint",schemaPath:"#/properties/card/then/allOf/0/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema68.properties.card.then.allOf[0].properties.fingerprint,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data7.first_digits !== undefined){
let data22 = data7.first_digits;
if((typeof data22 !== "string") && (data22 !== null)){
const err61 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.first_digits.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.first_digits.type,parentSchema:schema68.properties.card.then.allOf[0].properties.first_digits,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err62 = {instancePath:instancePath+"/card/first_digits",schemaPath:"#/properties/card/then/allOf/0/properties/first_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},message:"must match pattern \""+"^[0-9]{4,6}$"+"\"",schema:"^[0-9]{4,6}$",parentSchema:schema68.properties.card.then.allOf[0].properties.first_digits,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data7.last_digits !== undefined){
let data23 = data7.last_digits;
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
const err63 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema68.properties.card.then.allOf[0].properties.last_digits,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/card/last_digits",schemaPath:"#/properties/card/then/allOf/0/properties/last_digits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.card.then.allOf[0].properties.last_digits.type,parentSchema:schema68.properties.card.then.allOf[0].properties.last_digits,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data7.name !== undefined){
let data24 = data7.name;
if((typeof data24 !== "string") && (data24 !== null)){
const err65 = {instancePath:instancePath+"/card/name",schemaPath:"#/properties/card/then/allOf/0/properties/name/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.name.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.name.type,parentSchema:schema68.properties.card.then.allOf[0].properties.name,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data7.phone_number !== undefined){
let data25 = data7.phone_number;
if((typeof data25 !== "string") && (data25 !== null)){
const err66 = {instancePath:instancePath+"/card/phone_number",schemaPath:"#/properties/card/then/allOf/0/properties/phone_number/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.phone_number.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.phone_number.type,parentSchema:schema68.properties.card.then.allOf[0].properties.phone_number,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data7.postal_code !== undefined){
let data26 = data7.postal_code;
if((typeof data26 !== "string") && (data26 !== null)){
const err67 = {instancePath:instancePath+"/card/postal_code",schemaPath:"#/properties/card/then/allOf/0/properties/postal_code/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.postal_code.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.postal_code.type,parentSchema:schema68.properties.card.then.allOf[0].properties.postal_code,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data7.security_code_check !== undefined){
let data27 = data7.security_code_check;
if(typeof data27 !== "boolean"){
const err68 = {instancePath:instancePath+"/card/security_code_check",schemaPath:"#/properties/card/then/allOf/0/properties/security_code_check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema68.properties.card.then.allOf[0].properties.security_code_check.type,parentSchema:schema68.properties.card.then.allOf[0].properties.security_code_check,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data7.state !== undefined){
let data28 = data7.state;
if((typeof data28 !== "string") && (data28 !== null)){
const err69 = {instancePath:instancePath+"/card/state",schemaPath:"#/properties/card/then/allOf/0/properties/state/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.state.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.state.type,parentSchema:schema68.properties.card.then.allOf[0].properties.state,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data7.street1 !== undefined){
let data29 = data7.street1;
if((typeof data29 !== "string") && (data29 !== null)){
const err70 = {instancePath:instancePath+"/card/street1",schemaPath:"#/properties/card/then/allOf/0/properties/street1/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.street1.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.street1.type,parentSchema:schema68.properties.card.then.allOf[0].properties.street1,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data7.street2 !== undefined){
let data30 = data7.street2;
if((typeof data30 !== "string") && (data30 !== null)){
const err71 = {instancePath:instancePath+"/card/street2",schemaPath:"#/properties/card/then/allOf/0/properties/street2/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.street2.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.street2.type,parentSchema:schema68.properties.card.then.allOf[0].properties.street2,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data7.tokenization_method !== undefined){
let data31 = data7.tokenization_method;
if((typeof data31 !== "string") && (data31 !== null)){
const err72 = {instancePath:instancePath+"/card/tokenization_method",schemaPath:"#/properties/card/then/allOf/0/properties/tokenization_method/type",keyword:"type",params:{type: schema68.properties.card.then.allOf[0].properties.tokenization_method.type},message:"must be string,null",schema:schema68.properties.card.then.allOf[0].properties.tokenization_method.type,parentSchema:schema68.properties.card.then.allOf[0].properties.tokenization_method,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.properties.card.then.allOf[0].type,parentSchema:schema68.properties.card.then.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.location !== undefined){
let data32 = data7.location;
if((typeof data32 !== "string") && (data32 !== null)){
const err74 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/type",keyword:"type",params:{type: schema68.properties.card.then.properties.location.type},message:"must be string,null",schema:schema68.properties.card.then.properties.location.type,parentSchema:schema68.properties.card.then.properties.location,data:data32};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern8.test(data32)){
const err75 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/pattern",keyword:"pattern",params:{pattern: "^(/|https?://)"},message:"must match pattern \""+"^(/|https?://)"+"\"",schema:"^(/|https?://)",parentSchema:schema68.properties.card.then.properties.location,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!(formats8.test(data32))){
const err76 = {instancePath:instancePath+"/card/location",schemaPath:"#/properties/card/then/properties/location/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema68.properties.card.then.properties.location,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.properties.card.then.type,parentSchema:schema68.properties.card.then,data:data7};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.location = true;
props0.object = true;
props0.id = true;
props0.livemode = true;
props0.deleted = true;
props0.bank = true;
props0.brand = true;
props0.city = true;
props0.country = true;
props0.created = true;
props0.created_at = true;
props0.expiration_month = true;
props0.expiration_year = true;
props0.financing = true;
props0.fingerprint = true;
props0.first_digits = true;
props0.last_digits = true;
props0.name = true;
props0.phone_number = true;
props0.postal_code = true;
props0.security_code_check = true;
props0.state = true;
props0.street1 = true;
props0.street2 = true;
props0.tokenization_method = true;
}
}
if(!valid1){
const err78 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema68.properties.card.if,parentSchema:schema68.properties.card,data:data7};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(props0 !== true){
for(const key0 in data7){
if(!props0 || !props0[key0]){
const err79 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema68.properties.card,data:data7};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge39 = validate58;
const schema69 = {"description":"Whose key it is, as far as the suite needs it.","type":"object","required":["object","id"],"additionalProperties":true,"properties":{"object":{"const":"account","type":"string","description":"What this is.","examples":["account"]},"id":{"type":"string","minLength":1,"description":"Id of the account.","examples":["account_test_60vvk9b2h7e1r5y3z0a"]},"livemode":{"type":"boolean","description":"Whether the key is live, or for tests.","examples":[false]}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.object.type,parentSchema:schema69.properties.object,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("account" !== data0){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "account"},message:"must be equal to constant",schema:"account",parentSchema:schema69.properties.object,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.id.type,parentSchema:schema69.properties.id,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.livemode !== undefined){
let data2 = data.livemode;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/livemode",schemaPath:"#/properties/livemode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema69.properties.livemode.type,parentSchema:schema69.properties.livemode,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

