/**
 * Services whose keys have no form of their own, as they stand in names of variables: lower case, without spaces. Only names that are
 * no common English words: a name beside a key makes a random value a key of that service.
 */
export const SERVICE_NAMES: readonly string[] = (
  'abstractapi abyssale accuweather activecampaign adafruit adyen adzuna aftership agora airbrake airship airtable aiven alchemy alegra ' +
  'aletheia algolia alienvault allsports alphavantage amadeus ambee amplitude anypoint apacta api2cart apiflash apilayer apimatic ' +
  'apitemplate apollo appcues appfollow appointedd appoptics appsynergy apptivo artsy asana assemblyai atera auth0 autodesk ' +
  'autoklose autopilot avaza avalara aviationstack axonaut aylien ayrshare azure bannerbear baremetrics baseapi basecamp baseten beamer beebole ' +
  'besttime betterstack bigcommerce billomat bingmaps bitbar bitbucket bitcoinaverage bitfinex bitly bitmex bitrise blablabus blazemeter blitapp blogger ' +
  'bombbomb boostnote borgbase braintree brandfetch braze brevo browserstack browshot bscscan bubble bugherd bugsnag buddyns buildkite ' +
  'bulbul bulksms buttercms caflou calendarific calendly calorieninja campayn cannyio capsulecrm captaindata carboninterface cashboard caspio ' +
  'censys centralstation cexio chartbeat chartmogul chatbot chatfuel checio checklyhq checkvist cicero circleci clarifai clearbit clickhelp clicksend ' +
  'clickup clientary cliengo clinchpad clockify clockwork closecrm cloudconvert cloudelements cloudflare cloudfront cloudimage cloudinary cloudmersive ' +
  'cloudplan cloudsmith cloverly cloze clustdoc coda codacy codeclimate codemagic codequiry coinapi coinbase coinlayer coinlib column collect2 companyhub ' +
  'confluent contentful conversiontools convertapi convertkit convier copper countrylayer coveralls craftmypdf crowdin cryptocompare currencycloud ' +
  'currencyfreaks currencylayer currencyscoop currentsapi customerguru customerio d7network dailyco dandelion dareboost databox databricks datadog datagov datafire ' +
  'debounce deepai deepgram deepl deepseek delighted demio deputy detectify detectlanguage dfuse dialogflow diffbot digitalocean discogs discord disqus ' +
  'ditto docparser documo docusign doppler dotdigital dovico dronahq droneci dropbox duply dwolla dynalist dyspatch eagleeyenetworks ' +
  'easyinsight easypost ecostruxure edamam edenai eightxeight elasticemail enablex endorlabs enigma envoy eraser etherscan ethplorer etsy eventbrite everhour ' +
  'exchangerate exportsdk extractorapi facebook faceplusplus fastforex fastly fastspring feedier fetchrss fibery figma fileio finage finicity findl finnhub fixerio ' +
  'flatio fleetbase flickr flightapi flightlabs flightstats float flowflu flutterwave fmfw formbucket formcraft formio formsite foursquare frameio freshbooks freshdesk ' +
  'freshworks front fulcrum fullstory fusebill fxmarket gengo geoapify geocode geocodify geocodio geoipifi geotargetly getgeoapi getgist ' +
  'getproxylist getresponse getsandbox gitea github gitlab gitter glassnode gocanvas gocardless godaddy goodday goodreads gosquared graphcms graphhopper greenhouse ' +
  'groovehq gtmetrix guardianapi gumroad gyazo happi happyscribe harvest hellosign helpcrunch helpscout hereapi heroku hiveage holidayapi holistic honeycomb ' +
  'hubspot humanity hunter hybiscus hypertrack iconfinder iexapis iexcloud imagekit imagga impala infura insightly instabot instamojo integromat ' +
  'intercom interseller intrinio invoiceocean ip2location ipapi ipgeolocation ipify ipinfodb ipinfo ipquality ipstack jotform jsonbin jumpcloud jumpseller kairos kaleyra ' +
  'kanban karmacrm keenio kickbox klaviyo klipfolio knapsackpro kontent kraken kucoin kylas languagelayer lastfm launchdarkly leadfeeder lemlist ' +
  'lendflow lessannoyingcrm lexigram linearapi linemessaging linenotify linkedin linkpreview liveagent livechat livestorm loadmill lob localizely logdna loggly loginradius logzio ' +
  'lokalise loyverse lunchmoney luno macaddress madkudu magicbell magnetic mailboxlayer mailchimp mailerlite mailgun mailjet mailmodo mailsac mandrill manifest mapbox ' +
  'mapquest marketstack mattermost mavenlink maxmind meadowlabs mediastack meistertask mesibo messagebird metaapi metabase metrilo mindmeister mixcloud mixmax mixpanel ' +
  'mockaroo moderation monkeylearn moonclerk moosend moralis mrticktock mux myfreshworks myintervals nasdaqdatalink neutrinoapi newrelic newsapi newscatcher nexmo nftport ' +
  'nicereply nightfall nimble nitro noticeable notion nozbe numverify nutritionix nylas nytimes oanda omnisend onedesk onelogin onepagecrm onesignal onfleet oopspam ' +
  'opencagedata openuv openvpn openweather opsgenie optimizely orbit overloop owlbot packagecloud pagarme pagerduty pandadoc pandascore papertrail paperform ' +
  'paralleldots parsehub parsers parseur partnerstack pastebin paydirt paymo paymongo paypal paystack pdflayer pdfshift peopledatalabs pepipost percy phantombuster ' +
  'pingdom pinterest pipedream pipedrive pivotaltracker pixabay plaid planview planyo plivo podio pollsapi polygonscan poloniex postageapi postbacks posthog postman postmark ' +
  'powrbot privacycom prodpad prospectcrm protocolsio proxycrawl publit pubnub pulumi purestake pushbullet pusher qase qonto qualaroo quickmetrics ravenpack ' +
  'rapidapi rawg razorpay reachmail readme reallysimplesystems rebrandly recurly refiner remind rentman repairshopr replicate replyio requestfinance restpack revai revamp ' +
  'revenuecat ringcentral ritekit roaring rocketreach roninapp route4me rownd rudderstack runrunit salesblink salescookie salesflare salesforce salesloft salesmate satismeter saucelabs ' +
  'scalr scraperapi scraperbox scrapersite scrapestack scrapfly scrapingant scrapingbee screenshotapi screenshotlayer scrutinizer securitytrails segment selectpdf semaphore ' +
  'sendbird sendgrid sendinblue sentiment sentry serphouse serpstack sheety sherpadesk shipday shippo shodan shopify shortcut shotstack shutterstock signable ' +
  'signalwire signaturit signupgenius simfin simplesat simplynoted simvoly sirv siteleaf skrapp skybiometry slack slackwebhook smartsheet smartystreets smooch snipcart snyk ' +
  'sonarcloud sonarqube sourcegraph sparkpost speechtext splunk sportsmonk spoonacular spotify squarespace sslmate statuscake statuspage statuspal stitchdata stockdata storecove ' +
  'stormboard stormglass storyblok storychief strava streak stripe stripo stytch sugester sumologic supabase supernotes surveyanyplace surveybot surveysparrow survicate swell swiftype ' +
  'tallyfy tatum taxjar teamgate teamwork technicalanalysis telnyx tefter testingbot textmagic theoddsapi thinkific thousandeyes ticketmaster tiingo timecamp timezoneapi ' +
  'tmetric todoist toggl tomorrowio tomtom tradier travelpayouts travisci trello twelvedata twilio twist twitch twitter tyntec typeform typetalk ubidots unifyid unplugg unsplash ' +
  'upcdatabase uplead uploadcare uptimerobot upwave urlscan userflow userstack vatlayer veriphone versioneye viewneo virustotal visualcrossing voicegain vouchery vpnapi vultr ' +
  'vyte walkscore weatherbit weatherstack webex webflow webscraper webscraping wepay whoxy wistia woocommerce workable wrike yandex yelp youneedabudget youtube ' +
  'zapier zendesk zenrows zenscrape zenserp zeplin zerobounce zerotier zipapi zipbooks zipcodeapi zoho zonka zulip'
).split(' ');
